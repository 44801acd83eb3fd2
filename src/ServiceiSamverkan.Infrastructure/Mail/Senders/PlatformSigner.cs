using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;

namespace ServiceiSamverkan.Infrastructure.Mail.Senders;

/// <summary>
/// RSA with SHA-256 by the platform, where the mail library would sign with code of its own: a letter would take some
/// twenty times as long, and more than all the rest of its sending.
/// </summary>
internal sealed class PlatformSigner(Func<byte[], byte[]> signHash) : ISigner
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public string AlgorithmName => "SHA-256withRSA";

    public void Init(bool forSigning, ICipherParameters parameters)
    {
        // The key is known to the one who signs the hash.
    }

    public void Update(byte input) => _hash.AppendData([input]);

    public void BlockUpdate(byte[] input, int inOff, int inLen) => _hash.AppendData(input, inOff, inLen);

    public void BlockUpdate(ReadOnlySpan<byte> input) => _hash.AppendData(input);

    public int GetMaxSignatureSize() => throw new NotSupportedException();

    /// <summary>Once: a letter has one signature.</summary>
    public byte[] GenerateSignature()
    {
        using (_hash)
            return signHash(_hash.GetHashAndReset());
    }

    public bool VerifySignature(byte[] signature) => throw new NotSupportedException();

    public void Reset() => throw new NotSupportedException();
}

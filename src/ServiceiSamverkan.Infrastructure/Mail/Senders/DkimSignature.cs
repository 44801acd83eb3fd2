using System.Collections.Concurrent;
using System.Security.Cryptography;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;
using ServiceiSamverkan.Application.Mail.Senders;

namespace ServiceiSamverkan.Infrastructure.Mail.Senders;

/// <summary>Signs a tenant's mail in its domain's name, the headers included that stop a letter (RFC 8058 asks for them).</summary>
internal sealed class DkimSignature(SigningKey key) : IDisposable
{
    private static readonly HeaderId[] Always =
        [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.ReplyTo, HeaderId.MimeVersion, HeaderId.ContentType];

    private static readonly HeaderId[] OfLetters = [HeaderId.ListId, HeaderId.ListUnsubscribe, HeaderId.ListUnsubscribePost];

    /// <summary>At rest: no two connections sign with the same one at once.</summary>
    private readonly ConcurrentBag<Signer> _signers = [];

    public void Sign(MimeMessage message)
    {
        message.Prepare(EncodingConstraint.SevenBit);
        var signer = _signers.TryTake(out var rested) ? rested : Signer.With(key);
        signer.Sign(message, [.. Always, .. OfLetters.Where(message.Headers.Contains)]);
        _signers.Add(signer);
    }

    public void Dispose()
    {
        while (_signers.TryTake(out var signer))
            signer.Dispose();
    }

    private sealed class Signer : DkimSigner, IDisposable
    {
        private readonly RSA _rsa;

        private Signer(SigningKey key, RSA rsa)
            : base(DotNetUtilities.GetRsaKeyPair(rsa).Private, key.Domain, key.Selector, DkimSignatureAlgorithm.RsaSha256)
        {
            _rsa = rsa;
            HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed;
            BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed;
        }

        public static Signer With(SigningKey key)
        {
            var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(key.PrivateKey, out _);
            return new(key, rsa);
        }

        public void Dispose() => _rsa.Dispose();

        protected override ISigner CreateSigningContext() => new PlatformSigner(hash => _rsa.SignHash(hash, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }
}

using System.Security.Cryptography;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Security;
using ServiceiSamverkan.Application.Mail.Senders;

namespace ServiceiSamverkan.Infrastructure.Mail.Senders;

/// <summary>Signs a tenant's mail in its domain's name, the headers included that stop a letter (RFC 8058 asks for them).</summary>
internal sealed class DkimSignature
{
    private static readonly HeaderId[] Always =
        [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.ReplyTo, HeaderId.MimeVersion, HeaderId.ContentType];

    private static readonly HeaderId[] OfLetters = [HeaderId.ListId, HeaderId.ListUnsubscribe, HeaderId.ListUnsubscribePost];

    private readonly DkimSigner _signer;

    private DkimSignature(DkimSigner signer) => _signer = signer;

    public static DkimSignature Of(SigningKey key)
    {
        using var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(key.PrivateKey, out _);
        return new(new DkimSigner(DotNetUtilities.GetRsaKeyPair(rsa).Private, key.Domain, key.Selector, DkimSignatureAlgorithm.RsaSha256)
        {
            HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
            BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
        });
    }

    public void Sign(MimeMessage message)
    {
        message.Prepare(EncodingConstraint.SevenBit);
        _signer.Sign(message, [.. Always, .. OfLetters.Where(message.Headers.Contains)]);
    }
}

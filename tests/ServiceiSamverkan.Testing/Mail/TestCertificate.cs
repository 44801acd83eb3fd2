using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ServiceiSamverkan.Testing.Mail;

/// <summary>A certificate of a server on this machine, made by nobody but itself: trusted only by whom it is given to.</summary>
public static class TestCertificate
{
    /// <param name="address">That it is made out to: "127.0.0.1".</param>
    public static X509Certificate2 Of(string address)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={address}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Parse(address));
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}

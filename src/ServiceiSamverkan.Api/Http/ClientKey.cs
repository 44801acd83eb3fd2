using System.Security.Cryptography;
using System.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Http;

/// <summary>
/// A digest of network address and browser under the tenant's own key: without the key nobody can try addresses against
/// it, and the same sender has another key at another tenant and for another purpose.
/// </summary>
internal sealed class ClientKey(ITenantDb db, IHttpContextAccessor accessor) : IClientKey
{
    public string For(string purpose)
    {
        var context = accessor.HttpContext;
        var shown = $"{purpose}\n{context?.Connection.RemoteIpAddress}\n{context?.Request.Headers.UserAgent}";
        return Convert.ToHexStringLower(HMACSHA256.HashData(Key(), Encoding.UTF8.GetBytes(shown)));
    }

    /// <summary>Made where there is none, and saved with the command that asks.</summary>
    private byte[] Key()
    {
        var keys = db.Set<LinkKey>();
        if (keys.SingleOrDefault() is { } kept)
            return kept.Key;
        var made = new LinkKey { Key = RandomNumberGenerator.GetBytes(LinkKey.Length) };
        keys.Add(made);
        return made.Key;
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Http;

/// <summary>
/// Network address and browser under the tenant's own key: without it nobody can tell from a row whose it is, and two
/// tenants cannot compare theirs.
/// </summary>
internal sealed class ClientKey(IHttpContextAccessor accessor, ITenantDb db, RandomNumberGenerator random) : IClientKey
{
    public async ValueTask<string> ForAsync(string purpose, CancellationToken cancellationToken)
    {
        var http = accessor.HttpContext ?? throw new InvalidOperationException("There is no client outside a request.");
        var shown = $"{purpose}\n{http.Connection.RemoteIpAddress}\n{http.Request.Headers.UserAgent}";
        return Base64Url.EncodeToString(HMACSHA256.HashData(await KeyAsync(cancellationToken), Encoding.UTF8.GetBytes(shown)));
    }

    private async ValueTask<byte[]> KeyAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<LinkKey>().AsNoTracking().Select(k => k.Key).SingleOrDefaultAsync(cancellationToken) is { } key)
            return key;
        var made = new byte[LinkKey.Length];
        random.GetBytes(made);
        db.Set<LinkKey>().Add(new LinkKey { Key = made });
        return made;
    }
}

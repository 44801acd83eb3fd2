using System.Globalization;
using System.Security.Cryptography;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Senders;

/// <summary>Makes the key that signs a municipality's mail, where there is none, and follows its address to another domain.</summary>
public sealed record PrepareSender : ICommand<Result>, ILeavesPublicPages;

public sealed class PrepareSenderHandler(ITenantDb db, IMailIdentitySource identity, TimeProvider clock) : ICommandHandler<PrepareSender, Result>
{
    private const int KeyBits = 2048;

    public async ValueTask<Result> Handle(PrepareSender command, CancellationToken cancellationToken)
    {
        var domain = DomainOf(identity.Current.Email);
        if (await db.Set<SenderDomain>().SingleOrDefaultAsync(cancellationToken) is { } known)
        {
            known.Use(domain);
            return Result.Ok;
        }

        using var key = RSA.Create(KeyBits);
        var selector = string.Create(CultureInfo.InvariantCulture, $"sis{clock.GetUtcNow():yyyyMM}");
        db.Set<SenderDomain>().Add(SenderDomain.Create(domain, selector, key.ExportPkcs8PrivateKey(), Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())));
        return Result.Ok;
    }

    public static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();
}

using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Senders;

/// <summary>What the sender signs with.</summary>
public sealed record GetSigningKey : IQuery<Result<SigningKey>>;

/// <param name="PrivateKey">PKCS#8.</param>
public sealed record SigningKey(string Domain, string Selector, byte[] PrivateKey);

public sealed class GetSigningKeyHandler(ITenantDb db) : IQueryHandler<GetSigningKey, Result<SigningKey>>
{
    public async ValueTask<Result<SigningKey>> Handle(GetSigningKey query, CancellationToken cancellationToken) =>
        await db.Set<SenderDomain>().AsNoTracking().Select(s => new SigningKey(s.Domain, s.Selector, s.PrivateKey)).SingleOrDefaultAsync(cancellationToken) is { } key
            ? key
            : NotFound.Instance;
}

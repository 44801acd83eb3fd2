using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Senders;

/// <summary>The domain that the municipality writes from: may mail go out, and which records does it need?</summary>
public sealed record GetSender : IQuery<Result<SenderState>>;

/// <param name="IsPrepared">False until a key has been made for the address that the municipality writes from now.</param>
/// <param name="MaySend">In Development and Testing always.</param>
/// <param name="Findings">What the last answer fell short of.</param>
/// <param name="Records">What is to stand in the domain's zone.</param>
/// <param name="AskAt">When the records are to be asked for again.</param>
public sealed record SenderState(
    string Address, bool IsPrepared, bool MaySend, IReadOnlyList<SenderFinding> Findings, DateTimeOffset? VerifiedAt, DateTimeOffset? AskedAt, DateTimeOffset AskAt, SenderRecords? Records);

public sealed class GetSenderHandler(ITenantDb db, IMailIdentitySource identity, SenderRules rules, TimeProvider clock) : IQueryHandler<GetSender, Result<SenderState>>
{
    public async ValueTask<Result<SenderState>> Handle(GetSender query, CancellationToken cancellationToken)
    {
        var address = identity.Current.Email;
        var sender = await db.Set<SenderDomain>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (sender is null || sender.Domain != PrepareSenderHandler.DomainOf(address))
            return new SenderState(address, false, !rules.MustBeVerified, [], null, null, DateTimeOffset.MinValue, null);
        SenderFinding[] findings = [.. sender.Findings.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<SenderFinding>)];
        return new SenderState(
            address, true, !rules.MustBeVerified || sender.MaySend(clock.GetUtcNow()), findings, sender.VerifiedAt, sender.AskedAt, sender.AskAt,
            new(sender.Domain, sender.Selector, sender.PublicKey, rules.SpfNames));
    }
}

using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>All that a claim holds, read at once. Whether a mail is still right is asked of each, just before it goes out.</summary>
public sealed record GetClaim(MailClaim Claim) : IQuery<Result<IReadOnlyList<ClaimedMessage>>>;

/// <param name="Segment">The content that it shares with others; null when all of it is its own.</param>
public sealed record ClaimedMessage(MailMessage Message, MailSegment? Segment);

public sealed class GetClaimHandler(ITenantDb db) : IQueryHandler<GetClaim, Result<IReadOnlyList<ClaimedMessage>>>
{
    public async ValueTask<Result<IReadOnlyList<ClaimedMessage>>> Handle(GetClaim query, CancellationToken cancellationToken)
    {
        var (claim, ids) = (query.Claim.ClaimId, query.Claim.MessageIds);
        var messages = await db.Set<MailMessage>().AsNoTracking()
            .Where(m => ids.Contains(m.Id) && m.ClaimId == claim).OrderBy(m => m.QueuedAt).ThenBy(m => m.Id)
            .ToListAsync(cancellationToken);
        var shared = messages.Select(m => m.SegmentId).OfType<Guid>().Distinct().ToList();
        var segments = await db.Set<MailSegment>().AsNoTracking().Where(s => shared.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
        return messages.ConvertAll(m => new ClaimedMessage(m, m.SegmentId is { } id ? segments[id] : null));
    }
}

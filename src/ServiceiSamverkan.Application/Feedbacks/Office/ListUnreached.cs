using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks.Office;

/// <summary>Those whom an answer by mail has not reached, and who can be reached by letter or telephone instead; the oldest first.</summary>
public sealed record ListUnreached : IQuery<Result<IReadOnlyList<UnreachedPerson>>>, IReadsPersons;

/// <param name="Said">What the person said, as it was received.</param>
public sealed record UnreachedPerson(Guid RecipientId, string? Name, string? Email, string? Phone, string? PostalAddress, string Said, DateTimeOffset PublishedAt);

public sealed class ListUnreachedHandler(ITenantDb db) : IQueryHandler<ListUnreached, Result<IReadOnlyList<UnreachedPerson>>>
{
    private const int MaxShown = 200;

    public async ValueTask<Result<IReadOnlyList<UnreachedPerson>>> Handle(ListUnreached query, CancellationToken cancellationToken) =>
        await (from recipient in Unreached(db)
               join feedback in db.Set<Feedback>() on recipient.FeedbackId equals feedback.Id
               join said in db.Set<Contribution>() on recipient.ContributionId equals said.Id
               join who in db.Set<Contributor>() on said.Id equals who.ContributionId
               orderby feedback.PublishedAt, recipient.Id
               select new UnreachedPerson(recipient.Id, who.Name, who.Email, who.Phone, who.PostalAddress, said.Text, feedback.PublishedAt!.Value))
            .Take(MaxShown)
            .ToListAsync(cancellationToken);

    internal static IQueryable<FeedbackRecipient> Unreached(ITenantDb db) => db.Set<FeedbackRecipient>()
        .Where(r => r.State == RecipientState.Unreachable && r.Way == AnswerBy.Email
            && db.Set<Feedback>().Any(f => f.Id == r.FeedbackId && f.CorrectedById == null)
            && db.Set<Contributor>().Any(c => c.ContributionId == r.ContributionId && (c.Phone != null || c.PostalAddress != null)));
}

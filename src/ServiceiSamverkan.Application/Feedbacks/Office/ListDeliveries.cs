using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks.Office;

/// <summary>Letters to post and calls to make, oldest first.</summary>
/// <param name="Way">Letter or phone; null for both.</param>
public sealed record ListDeliveries(AnswerBy? Way, Guid? FeedbackId) : IQuery<Result<IReadOnlyList<Delivery>>>, IReadsPersons;

/// <summary>One person to reach, and what to say.</summary>
/// <param name="Said">What the person said, as it was received.</param>
/// <param name="Code">The follow-up code, to be repeated in the letter or the call; null for a harvest note.</param>
public sealed record Delivery(
    Guid RecipientId,
    Guid FeedbackId,
    AnswerBy Way,
    string? Name,
    string? Phone,
    string? PostalAddress,
    string Said,
    string? Code,
    DateTimeOffset PublishedAt,
    FeedbackKind Kind,
    string Heard,
    string Happens,
    string Why,
    string Next,
    DateOnly? NextWordOn);

public sealed class ListDeliveriesHandler(ITenantDb db) : IQueryHandler<ListDeliveries, Result<IReadOnlyList<Delivery>>>
{
    private const int MaxShown = 200;

    public async ValueTask<Result<IReadOnlyList<Delivery>>> Handle(ListDeliveries query, CancellationToken cancellationToken)
    {
        var pending = db.Set<FeedbackRecipient>().Where(r => r.State == RecipientState.Pending && (r.Way == AnswerBy.Letter || r.Way == AnswerBy.Phone));
        if (query.Way is { } way)
            pending = pending.Where(r => r.Way == way);
        if (query.FeedbackId is { } feedbackId)
            pending = pending.Where(r => r.FeedbackId == feedbackId);
        var rows = await (from recipient in pending
                          join feedback in db.Set<Feedback>().AsNoTracking() on recipient.FeedbackId equals feedback.Id
                          join said in db.Set<Contribution>() on recipient.ContributionId equals said.Id
                          from who in db.Set<Contributor>().Where(c => c.ContributionId == said.Id).DefaultIfEmpty()
                          orderby feedback.PublishedAt, recipient.Id
                          select new { recipient.Id, recipient.Way, feedback, said.Text, said.Language, said.FollowUpCode, who!.Name, who.Phone, who.PostalAddress })
            .Take(MaxShown)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new Delivery(
            r.Id,
            r.feedback.Id,
            r.Way,
            r.Name,
            r.Phone,
            r.PostalAddress,
            r.Text,
            r.FollowUpCode?.ToString(),
            r.feedback.PublishedAt ?? default,
            r.feedback.Kind,
            r.feedback.Text.Heard.In(r.Language),
            r.feedback.Text.Happens.In(r.Language),
            r.feedback.Text.Why.In(r.Language),
            r.feedback.Text.Next.In(r.Language),
            r.feedback.NextWordOn));
    }
}

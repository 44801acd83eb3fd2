using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Application.Handovers;

/// <summary>What other authorities have to answer, newest first.</summary>
public sealed record ListHandovers(HandoverState? State, PageRequest Page) : IQuery<Result<Page<HandoverItem>>>;

/// <param name="Body">The authority that owes the answer.</param>
public sealed record HandoverItem(
    Guid Id,
    int Version,
    HandoverState State,
    FeedbackSubjectKind SubjectKind,
    Guid SubjectId,
    string SubjectTitle,
    string Body,
    string What,
    string Why,
    DateTimeOffset SentAt,
    DateOnly AnswerDueOn,
    bool IsOverdue,
    bool WithContactDetails,
    string? Answer,
    Guid? FeedbackId);

public sealed class ListHandoversHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<ListHandovers, Result<Page<HandoverItem>>>
{
    public async ValueTask<Result<Page<HandoverItem>>> Handle(ListHandovers query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var handovers = db.Set<Handover>().AsNoTracking();
        if (query.State is { } state)
            handovers = handovers.Where(h => h.State == state);
        var rows = await handovers.NewestFirstAfter(after.Value, h => h.SentAt, h => h.Id).Take(query.Page.Size + 1).ToListAsync(cancellationToken);
        return query.Page.Of(await db.ItemsOfAsync(rows, caller.Language, clock, cancellationToken), h => new(h.SentAt, h.Id));
    }
}

using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Application.Paging;

namespace ServiceiSamverkan.Application.Commitments;

/// <summary>What has been promised, the newest first.</summary>
public sealed record ListCommitments(Guid? NeedId, PageRequest Page) : IQuery<Result<Page<CommitmentItem>>>;

public sealed class ListCommitmentsHandler(ITenantDb db, ICaller caller, TimeProvider clock)
    : IQueryHandler<ListCommitments, Result<Page<CommitmentItem>>>
{
    public async ValueTask<Result<Page<CommitmentItem>>> Handle(ListCommitments query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var commitments = query.NeedId is { } needId ? db.CommitmentsOf([needId]) : db.PublicCommitments();
        var rows = await commitments.NewestFirstAfter(after.Value, c => c.MadeAt, c => c.Id)
            .Take(query.Page.Size + 1)
            .ReadAsync(caller.Language, SwedishCalendar.DayOf(clock.GetUtcNow()), cancellationToken);
        return query.Page.Of(rows, c => new(c.MadeAt, c.Id));
    }
}

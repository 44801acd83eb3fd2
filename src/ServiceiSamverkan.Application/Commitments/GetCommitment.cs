using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Needs.Reading;

namespace ServiceiSamverkan.Application.Commitments;

public sealed record GetCommitment(Guid Id) : IQuery<Result<CommitmentPage>>;

public sealed class GetCommitmentHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetCommitment, Result<CommitmentPage>>
{
    public async ValueTask<Result<CommitmentPage>> Handle(GetCommitment query, CancellationToken cancellationToken)
    {
        var language = caller.Language;
        var asked = db.PublicCommitments().Where(c => c.Id == query.Id);
        var commitment = await asked.SingleOrDefaultAsync(cancellationToken);
        if (commitment is null)
            return NotFound.Instance;
        var decisions = commitment.DecisionId is { } decisionId
            ? await db.PublicDecisions().Where(d => d.Id == decisionId).ReadAsync(db, language, cancellationToken)
            : [];
        var needIds = commitment.Needs.Select(n => n.NeedId).ToList();
        return new CommitmentPage(
            (await asked.ReadAsync(language, SwedishCalendar.DayOf(clock.GetUtcNow()), cancellationToken))[0],
            commitment.Text.In(language),
            commitment.FirstDueOn,
            commitment.DoneOn,
            commitment.CancelReason.IsEmpty ? null : commitment.CancelReason.In(language),
            [
                .. commitment.Notes.OrderBy(n => n.At).Select(n =>
                {
                    var (text, written) = n.Text.Pick(language);
                    return new CommitmentNews(n.At, text, written, n.DueOn);
                }),
            ],
            decisions.Count == 0 ? null : decisions[0],
            await db.PublicNeeds().Where(n => needIds.Contains(n.Id)).LinksAsync(language, cancellationToken));
    }
}

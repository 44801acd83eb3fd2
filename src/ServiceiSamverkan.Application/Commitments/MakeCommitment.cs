using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Commitments;

/// <summary>Promises something before residents' eyes: what, who and until when.</summary>
public sealed record MakeCommitment(
    LocalizedText Title, LocalizedText Text, OwnerKind OwnerKind, string OwnerName, DateOnly DueOn, Guid? DecisionId, IReadOnlyList<Guid> NeedIds)
    : ICommand<Result<Created>>;

public sealed class MakeCommitmentHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<MakeCommitment, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(MakeCommitment command, CancellationToken cancellationToken)
    {
        if (command.DecisionId is { } decisionId && !await db.Set<Decision>().AnyAsync(d => d.Id == decisionId, cancellationToken))
            return NotFound.Instance;
        var wanted = command.NeedIds.Distinct().ToList();
        var needs = await db.Set<Need>().AsNoTracking().Where(n => wanted.Contains(n.Id)).ToListAsync(cancellationToken);
        if (needs.Count != wanted.Count)
            return NotFound.Instance;
        if (needs.Exists(n => n.State != NeedState.Confirmed))
            return new NeedIsNotConfirmed();
        var details = new CommitmentDetails(
            command.Title.Cleaned(), command.Text.Cleaned(), command.OwnerKind, command.OwnerName, command.DueOn, command.DecisionId, needs);
        var made = Commitment.Make(ids.Next(), details, clock.GetUtcNow());
        if (made.Error is { } error)
            return error;
        db.Set<Commitment>().Add(made.Value);
        return new Created(made.Value.Id);
    }
}

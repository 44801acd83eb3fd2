using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Decisions;

/// <summary>Records what a body, or someone on its behalf, has decided about one or more proposals.</summary>
/// <param name="Reference">As the minutes write it: "KS 2026-03-17 § 45". What it leaves out is taken from the body and the date.</param>
/// <param name="BodyId">Null: the body that the reference names.</param>
/// <param name="Delegate">The title of the one who decided by delegation.</param>
public sealed record RecordDecision(
    string Reference,
    Guid? BodyId,
    DateOnly? Date,
    string? DiaryNumber,
    string? MinutesUrl,
    string? Delegate,
    DecisionOutcome Outcome,
    LocalizedText Title,
    LocalizedText Text,
    LocalizedText Reason,
    IReadOnlyList<Guid> ProposalIds) : ICommand<Result<Created>>, IStatesReason
{
    string? IStatesReason.AuditReason => Reference;
}

public sealed class RecordDecisionHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<RecordDecision, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(RecordDecision command, CancellationToken cancellationToken)
    {
        var placed = await db.PlaceReferenceAsync(command, cancellationToken);
        if (placed.Error is { } unclear)
            return unclear;
        var (body, reference) = placed.Value;
        if (await db.Set<Decision>().AnyAsync(
            d => d.Reference.Body == reference.Body && d.Reference.Date == reference.Date && d.Reference.Paragraph == reference.Paragraph, cancellationToken))
            return new ProtocolReferenceTaken(reference.ToString());

        var wanted = command.ProposalIds.Distinct().ToList();
        var proposals = await db.Set<Proposal>().Where(p => wanted.Contains(p.Id)).ToListAsync(cancellationToken);
        if (proposals.Count != wanted.Count)
            return NotFound.Instance;
        var needIds = proposals.SelectMany(p => p.Needs).Select(n => n.NeedId).ToList();
        var needs = await db.Set<Need>().AsNoTracking().Where(n => needIds.Contains(n.Id)).ToListAsync(cancellationToken);

        var details = new DecisionDetails(
            body.Id, command.Delegate, reference, command.Outcome, command.Title.Cleaned(), command.Text.Cleaned(), command.Reason.Cleaned());
        var recorded = Decision.Record(ids.Next(), details, proposals, Concern.Of(needs), clock.GetUtcNow());
        if (recorded.Error is { } error)
            return error;
        db.Set<Decision>().Add(recorded.Value);
        return new Created(recorded.Value.Id);
    }
}

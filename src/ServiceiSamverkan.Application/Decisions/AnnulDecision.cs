using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Decisions;

/// <summary>A court has done away with it: its proposals wait for a new decision, and answers that built on it for correction.</summary>
public sealed record AnnulDecision(Guid Id, int? Version, DateOnly On) : ICommand<Result>;

public sealed class AnnulDecisionHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<AnnulDecision, Result>
{
    public async ValueTask<Result> Handle(AnnulDecision command, CancellationToken cancellationToken)
    {
        var decision = await db.Set<Decision>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken);
        if (decision is null)
            return NotFound.Instance;
        if (decision.CheckVersion(command.Version) is { } stale)
            return stale;
        var now = clock.GetUtcNow();
        var settled = await db.Set<Proposal>().Where(p => p.DecisionId == decision.Id).ToListAsync(cancellationToken);
        if (decision.Annul(command.On, SwedishCalendar.DayOf(now), settled) is { Error: { } error })
            return error;
        var builtOn = await db.Set<Feedback>()
            .Where(f => f.State != FeedbackState.Draft && f.Decisions.Any(d => d.DecisionId == decision.Id))
            .ToListAsync(cancellationToken);
        foreach (var answer in builtOn)
            answer.MarkForCorrection(decision.Id, now);
        return Result.Ok;
    }
}

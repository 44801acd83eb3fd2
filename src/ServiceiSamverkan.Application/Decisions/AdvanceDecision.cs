using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Decisions;

namespace ServiceiSamverkan.Application.Decisions;

/// <summary>The next step of a decision: minutes approved, announced, final; or appealed, and the appeal turned down.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record AdvanceDecision(Guid Id, int? Version, DecisionStep Step, DateOnly On) : ICommand<Result>, IStatesReason
{
    string? IStatesReason.AuditReason => Step.ToString();
}

public enum DecisionStep
{
    ApproveMinutes,
    Announce,
    BecomeFinal,
    Appeal,
    Uphold,
}

public sealed class AdvanceDecisionHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<AdvanceDecision, Result>
{
    public async ValueTask<Result> Handle(AdvanceDecision command, CancellationToken cancellationToken)
    {
        var decision = await db.Set<Decision>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken);
        if (decision is null)
            return NotFound.Instance;
        if (decision.CheckVersion(command.Version) is { } stale)
            return stale;
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        return command.Step switch
        {
            DecisionStep.ApproveMinutes => decision.ApproveMinutes(command.On, today),
            DecisionStep.Announce => decision.Announce(command.On, today),
            DecisionStep.BecomeFinal => decision.BecomeFinal(command.On, today),
            DecisionStep.Appeal => decision.Appeal(command.On, today),
            DecisionStep.Uphold => decision.Uphold(command.On, today),
        };
    }
}

using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

/// <summary>Changes a board that takes decisions.</summary>
public sealed record ChangeDecisionBody(Guid Id, int? Version, LocalizedText Name, string? Abbreviation, Guid? ControllerUnitId) : ICommand<Result>;

public sealed class ChangeDecisionBodyHandler(ITenantDb db) : ICommandHandler<ChangeDecisionBody, Result>
{
    public async ValueTask<Result> Handle(ChangeDecisionBody command, CancellationToken cancellationToken)
    {
        if (await db.Set<DecisionBody>().SingleOrDefaultAsync(b => b.Id == command.Id, cancellationToken) is not { } body)
            return NotFound.Instance;
        if (body.CheckVersion(command.Version) is { } stale)
            return stale;
        if (await db.CheckBoardAsync(command.Id, command.Abbreviation.AsLine(), command.ControllerUnitId, cancellationToken) is { } refused)
            return refused;
        return body.Change(command.Name.Cleaned(), command.Abbreviation.AsLine(), command.ControllerUnitId);
    }
}

using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

/// <summary>Adds a board that takes decisions.</summary>
public sealed record CreateDecisionBody(LocalizedText Name, string? Abbreviation, Guid? ControllerUnitId) : ICommand<Result<Created>>;

public sealed class CreateDecisionBodyHandler(ITenantDb db, IIdSource ids) : ICommandHandler<CreateDecisionBody, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(CreateDecisionBody command, CancellationToken cancellationToken)
    {
        if (await db.CheckBoardAsync(null, command.Abbreviation.AsLine(), command.ControllerUnitId, cancellationToken) is { } refused)
            return refused;
        var created = DecisionBody.Create(ids.Next(), command.Name.Cleaned(), command.Abbreviation.AsLine(), command.ControllerUnitId);
        if (created.Error is { } error)
            return error;
        db.Set<DecisionBody>().Add(created.Value);
        return new Created(created.Value.Id);
    }
}

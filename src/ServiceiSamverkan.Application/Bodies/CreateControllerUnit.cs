using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

/// <summary>Adds a unit that answers for personal data.</summary>
public sealed record CreateControllerUnit(LocalizedText Name, string? Email) : ICommand<Result<Created>>;

public sealed class CreateControllerUnitHandler(ITenantDb db, IIdSource ids) : ICommandHandler<CreateControllerUnit, Result<Created>>
{
    public ValueTask<Result<Created>> Handle(CreateControllerUnit command, CancellationToken cancellationToken)
    {
        var created = ControllerUnit.Create(ids.Next(), command.Name.Cleaned(), command.Email.AsLine());
        if (created.Error is { } error)
            return new(error);
        db.Set<ControllerUnit>().Add(created.Value);
        return new(new Created(created.Value.Id));
    }
}

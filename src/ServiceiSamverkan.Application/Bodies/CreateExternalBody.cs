using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

/// <summary>Adds an authority outside the municipality that receives handovers.</summary>
public sealed record CreateExternalBody(LocalizedText Name, string? Email, string? Website) : ICommand<Result<Created>>;

public sealed class CreateExternalBodyHandler(ITenantDb db, IIdSource ids) : ICommandHandler<CreateExternalBody, Result<Created>>
{
    public ValueTask<Result<Created>> Handle(CreateExternalBody command, CancellationToken cancellationToken)
    {
        var created = ExternalBody.Create(ids.Next(), command.Name.Cleaned(), command.Email.AsLine(), command.Website.AsLineOrNull());
        if (created.Error is { } error)
            return new(error);
        db.Set<ExternalBody>().Add(created.Value);
        return new(new Created(created.Value.Id));
    }
}

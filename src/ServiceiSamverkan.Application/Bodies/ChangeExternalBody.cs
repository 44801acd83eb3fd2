using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

/// <summary>Changes an authority outside the municipality that receives handovers.</summary>
public sealed record ChangeExternalBody(Guid Id, int? Version, LocalizedText Name, string? Email, string? Website) : ICommand<Result>;

public sealed class ChangeExternalBodyHandler(ITenantDb db) : ICommandHandler<ChangeExternalBody, Result>
{
    public async ValueTask<Result> Handle(ChangeExternalBody command, CancellationToken cancellationToken)
    {
        if (await db.Set<ExternalBody>().SingleOrDefaultAsync(b => b.Id == command.Id, cancellationToken) is not { } body)
            return NotFound.Instance;
        if (body.CheckVersion(command.Version) is { } stale)
            return stale;
        return body.Change(command.Name.Cleaned(), command.Email.AsLine(), command.Website.AsLineOrNull());
    }
}

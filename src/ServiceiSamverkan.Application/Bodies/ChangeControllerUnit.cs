using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

/// <summary>Changes a unit that answers for personal data.</summary>
public sealed record ChangeControllerUnit(Guid Id, int? Version, LocalizedText Name, string? Email) : ICommand<Result>;

public sealed class ChangeControllerUnitHandler(ITenantDb db) : ICommandHandler<ChangeControllerUnit, Result>
{
    public async ValueTask<Result> Handle(ChangeControllerUnit command, CancellationToken cancellationToken)
    {
        if (await db.Set<ControllerUnit>().SingleOrDefaultAsync(b => b.Id == command.Id, cancellationToken) is not { } body)
            return NotFound.Instance;
        if (body.CheckVersion(command.Version) is { } stale)
            return stale;
        return body.Change(command.Name.Cleaned(), command.Email.AsLine());
    }
}

using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Municipalities;

namespace ServiceiSamverkan.Application.Municipalities;

/// <summary>Changes the municipality's own words and times.</summary>
/// <param name="Version">0 before anything was said.</param>
/// <param name="ModerationDays">Null: as each template says.</param>
/// <param name="AnswerDays">Null: as each template says.</param>
public sealed record ChangeMunicipality(int? Version, LocalizedText Welcome, LocalizedText Privacy, int? ModerationDays, int? AnswerDays) : ICommand<Result>;

public sealed class ChangeMunicipalityHandler(ITenantDb db) : ICommandHandler<ChangeMunicipality, Result>
{
    public async ValueTask<Result> Handle(ChangeMunicipality command, CancellationToken cancellationToken)
    {
        if (await db.Set<Municipality>().SingleOrDefaultAsync(cancellationToken) is not { } municipality)
            db.Set<Municipality>().Add(municipality = Municipality.Unsaid());
        return municipality.CheckVersion(command.Version) is { } stale
            ? stale
            : municipality.Change(command.Welcome.Cleaned(), command.Privacy.Cleaned(), command.ModerationDays, command.AnswerDays);
    }
}

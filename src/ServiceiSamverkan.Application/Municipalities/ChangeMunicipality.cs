using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Municipalities;

namespace ServiceiSamverkan.Application.Municipalities;

/// <summary>Changes the municipality's own words and times.</summary>
/// <param name="Version">0 before anything was said.</param>
/// <param name="ModerationDays">Null: as each template says.</param>
/// <param name="AnswerDays">Null: as each template says.</param>
public sealed record ChangeMunicipality(int? Version, LocalizedText Welcome, LocalizedText Privacy, int? ModerationDays, int? AnswerDays) : ICommand<Result>
{
    /// <summary>Of the weekly letter; null: as is usual.</summary>
    public DayOfWeek? LetterDay { get; init; }

    /// <summary>The full hour at which weekly and monthly letters are due; null: as is usual.</summary>
    public int? LetterHour { get; init; }
}

public sealed class ChangeMunicipalityHandler(ITenantDb db) : ICommandHandler<ChangeMunicipality, Result>
{
    public async ValueTask<Result> Handle(ChangeMunicipality command, CancellationToken cancellationToken)
    {
        if (await db.Set<Municipality>().SingleOrDefaultAsync(cancellationToken) is not { } municipality)
            db.Set<Municipality>().Add(municipality = Municipality.Unsaid());
        if (municipality.CheckVersion(command.Version) is { } stale)
            return stale;
        var changed = municipality.Change(command.Welcome.Cleaned(), command.Privacy.Cleaned(), command.ModerationDays, command.AnswerDays);
        return changed.Error is null ? municipality.Change(command.LetterDay, command.LetterHour) : changed;
    }
}

using ServiceiSamverkan.Domain.Municipalities;

namespace ServiceiSamverkan.Application.Municipalities;

/// <summary>The municipality's own words and times, as its administrator changes them.</summary>
public sealed record GetMunicipality : IQuery<Result<MunicipalityPage>>;

/// <inheritdoc cref="Municipality"/>
/// <param name="Version">0 before anything was said.</param>
public sealed record MunicipalityPage(LocalizedText Welcome, LocalizedText Privacy, int? ModerationDays, int? AnswerDays, DayOfWeek? LetterDay, int? LetterHour, int Version);

public sealed class GetMunicipalityHandler(ITenantDb db) : IQueryHandler<GetMunicipality, Result<MunicipalityPage>>
{
    public async ValueTask<Result<MunicipalityPage>> Handle(GetMunicipality query, CancellationToken cancellationToken)
    {
        var municipality = await db.MunicipalityAsync(cancellationToken);
        return new MunicipalityPage(municipality.Welcome, municipality.Privacy, municipality.ModerationDays, municipality.AnswerDays, municipality.LetterDay, municipality.LetterHour, municipality.Version);
    }
}

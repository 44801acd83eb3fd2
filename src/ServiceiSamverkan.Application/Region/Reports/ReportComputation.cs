using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Region;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>Makes a period's figures out of the municipality's own database. The same rows give the same report.</summary>
internal sealed class ReportComputation(ITenantDb db, DateOnly? pilotStart)
{
    /// <summary>Promised days for what belongs to no dialogue, and so has no date of its own.</summary>
    private const int AnswerDays = 90;

    public async Task<ReportContent> ForAsync(ReportWindow window, CancellationToken cancellationToken)
    {
        var span = new ReportSpan(window, pilotStart);
        var population = await PopulationAsync(window, cancellationToken);
        var survey = await db.Set<SourcedFigure>().AsNoTracking()
            .FirstOrDefaultAsync(f => f.Indicator == Reach.Id && f.WindowFrom == window.From, cancellationToken);
        var reach = await new ReachReading(db).ForAsync(span, cancellationToken);
        var loop = new LoopReading(db, AnswerDays);
        var contributions = await loop.ContributionsAsync(span, cancellationToken);
        var proposals = await loop.ProposalsAsync(span, cancellationToken);
        return new(window, pilotStart, population, await TemplatesAsync(span, cancellationToken),
        [
            .. Reach.Of(reach, survey, population),
            .. AnswerTime.Of(contributions),
            .. AnsweredShare.Of(contributions),
            .. DecisionShare.Of(contributions, proposals),
        ]);
    }

    private async Task<Population?> PopulationAsync(ReportWindow window, CancellationToken cancellationToken)
    {
        var series = await db.Set<MunicipalPopulation>().AsNoTracking().ToListAsync(cancellationToken);
        return Population.For(window, series.Select(p => p.AsPopulation()));
    }

    private async Task<string?> TemplatesAsync(ReportSpan span, CancellationToken cancellationToken)
    {
        var inUse = db.Set<Dialogue>()
            .Where(d => d.OpenedAt < span.End && (d.AnsweredAt == null || d.AnsweredAt >= span.Start))
            .Select(d => d.AdoptedTemplateId);
        var templates = await db.Set<AdoptedTemplate>().AsNoTracking().Where(t => inUse.Contains(t.Id)).ToListAsync(cancellationToken);
        var named = string.Join(", ", templates
            .Select(t => $"{t.Content.Name.In(LocalizedText.Swedish)} {t.VersionNumber}").Distinct().Order(StringComparer.Ordinal));
        return named.Length == 0 ? null : named.Length <= PeriodReport.TemplateVersionMaxLength ? named : named[..PeriodReport.TemplateVersionMaxLength];
    }
}

using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>A published one by itself; whatever is not published is absent.</summary>
public sealed record GetContribution(Guid Id) : IQuery<Result<ContributionPage>>;

public sealed class GetContributionHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetContribution, Result<ContributionPage>>
{
    public async ValueTask<Result<ContributionPage>> Handle(GetContribution query, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var language = caller.Language;
        var page = await (
            from c in db.Set<Contribution>().Where(c => c.Id == query.Id && c.State == ContributionState.Published)
            from p in db.Set<Place>().Where(p => p.Id == c.PlaceId).DefaultIfEmpty()
            from author in db.Set<Contributor>().Where(a => a.ContributionId == c.Id && a.ShowsName).DefaultIfEmpty()
            select new
            {
                Contribution = c,
                PlaceName = p!.Name,
                Author = author!.Name,
                SupportCount = db.Set<Support>().Count(s => s.ContributionId == c.Id),
            }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (page is null)
            return NotFound.Instance;

        var contribution = page.Contribution;
        var dialogue = await DialogueFacts.OfAsync(db, contribution.DialogueId, cancellationToken);
        var basis = dialogue?.SupportBasis ?? SupportBasis.Open;
        return new ContributionPage(
            contribution.Id,
            contribution.ShownText,
            contribution.Language,
            language == contribution.Language ? null : contribution.Translations.Texts.GetValueOrDefault(language),
            contribution.Channel,
            contribution.ReceivedAt,
            contribution.StatedAt,
            contribution.IsLate,
            dialogue?.Link(language),
            contribution.PlaceId is { } place && page.PlaceName is { } name ? new(place, name.In(language)) : null,
            page.Author,
            page.SupportCount,
            basis,
            dialogue?.TakesSupportOn(today) is not false,
            contribution.IsAnswered);
    }
}

using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>What a letter tells those who follow a place, or the whole municipality: the last one for the noticeboard, the next one for the office to see.</summary>
/// <param name="Place">The slug; null for the whole municipality.</param>
/// <param name="Cadence">Weekly or monthly: what comes by event has no editions.</param>
/// <param name="IsNext">The running period so far; else the latest whose letter is due.</param>
public sealed record GetDigestEdition(string? Place, Cadence Cadence, bool IsNext) : IQuery<Result<DigestLetter>>;

public sealed class GetDigestEditionHandler(ITenantDb db, DigestComposer composer, ICaller caller, TimeProvider clock)
    : IQueryHandler<GetDigestEdition, Result<DigestLetter>>
{
    public async ValueTask<Result<DigestLetter>> Handle(GetDigestEdition query, CancellationToken cancellationToken)
    {
        if (query.Cadence == Cadence.Each || await ScopeAsync(query.Place, cancellationToken) is not { } scope)
            return NotFound.Instance;
        var now = clock.GetUtcNow();
        var letters = (await db.MunicipalityAsync(cancellationToken)).Letters;
        var period = query.IsNext ? letters.Containing(query.Cadence, now) : letters.LatestDue(query.Cadence, now);
        var news = await db.Set<Activity>().AsNoTracking()
            .Where(a => a.At >= period.From && a.At < period.To).OrderBy(a => a.Sequence).ToListAsync(cancellationToken);
        await composer.LoadAsync(news, [scope], cancellationToken);
        var through = news.Count == 0 ? 0 : news[^1].Sequence;
        var reader = new DigestReader(string.Empty, MailLanguages.Nearest(caller.Language), [new(scope, 0)]);
        return composer.Compose(new(query.Cadence, period.Key, through, period, 0), reader, news, through);
    }

    private async ValueTask<SubscriptionScope?> ScopeAsync(string? place, CancellationToken cancellationToken)
    {
        if (place is null)
            return SubscriptionScope.Municipality;
        var id = await db.Set<Place>().Where(p => p.Slug == place).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);
        return id is { } known ? SubscriptionScope.Place(known) : null;
    }
}

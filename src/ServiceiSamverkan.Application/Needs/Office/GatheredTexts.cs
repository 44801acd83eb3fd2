using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Needs.Office;

internal static class GatheredTexts
{
    /// <summary>In the order of the query.</summary>
    public static async ValueTask<List<GatheredText>> ReadGatheredAsync(
        this IQueryable<Contribution> said, ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var rows = await said.AsNoTracking().Select(c => new
        {
            c.Id,
            Text = c.MaskedText ?? c.CorrectedText ?? c.Text,
            c.Language,
            c.Channel,
            c.State,
            c.ReceivedAt,
            c.PlaceId,
            Place = db.Set<Place>().Where(p => p.Id == c.PlaceId).Select(p => p.Name).FirstOrDefault(),
            Table = (int?)c.Harvest!.Table,
        }).ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new GatheredText(r.Id, r.Text, r.Language, r.Channel, r.State, r.PlaceId, r.Place?.In(language), r.Table, r.ReceivedAt));
    }
}

using ServiceiSamverkan.Application.Contributions.Import;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places.Import;

/// <summary>A list read through and taken over into its places, which the caller saves or throws away.</summary>
/// <param name="Rows">Those that can be read.</param>
/// <param name="AlreadyHere">How many of them say word for word what is recorded.</param>
/// <param name="News">What stands otherwise today than before.</param>
/// <param name="Flaws">From above; with one of them, nothing is saved.</param>
internal sealed record TakenServices(
    IReadOnlyList<ServiceList.Row> Rows, int AlreadyHere, IReadOnlyList<(Place Place, PlaceService Before, PlaceService After)> News, IReadOnlyList<Error> Flaws)
{
    /// <param name="set">The tenant's places; tracked when what is taken over is to be saved.</param>
    public static async ValueTask<Result<TakenServices>> TakeAsync(
        ITenantDb db, IQueryable<Place> set, ICsvTables tables, ServiceFile file, DateOnly today, CancellationToken cancellationToken)
    {
        var table = tables.Read(file.Content, ServiceFile.MaxRows);
        if (table.Error is not null)
            return table.Error;
        var read = ServiceList.Read(table.Value, file, await PlaceNames.LoadAsync(db, cancellationToken), await KindsAsync(db, cancellationToken));
        if (read.Error is not null)
            return read.Error;
        var places = await set.Where(p => p.State == PlaceState.Active).ToDictionaryAsync(p => p.Id, cancellationToken);
        return Take(places, read.Value.Rows, read.Value.Flaws, today);
    }

    private static TakenServices Take(Dictionary<Guid, Place> places, IReadOnlyList<ServiceList.Row> read, IReadOnlyList<Error> unread, DateOnly today)
    {
        List<(int Line, Error Flaw)> refused = [.. from row in read
                                                   let error = places[row.PlaceId].Refuses(row.Service, today)
                                                   where error is not null
                                                   select (row.Line, Of(row.Line, error))];
        var lines = refused.Select(r => r.Line).ToHashSet();
        ServiceList.Row[] rows = [.. read.Where(row => !lines.Contains(row.Line))];
        ServiceList.Row[] unknown = [.. rows.Where(row => !places[row.PlaceId].Services.Contains(row.Service))];
        List<(Place, PlaceService, PlaceService)> news = [];
        foreach (var ofPlace in unknown.GroupBy(row => row.PlaceId))
        {
            var place = places[ofPlace.Key];
            var before = place.ServicesOn(today).ToDictionary(s => s.Kind);
            place.ListServices([.. ofPlace.Select(row => row.Service)], today);
            news.AddRange(from after in place.ServicesOn(today)
                          where before.ContainsKey(after.Kind) && !before[after.Kind].StandsAs(after)
                          select (place, before[after.Kind], after));
        }

        // Whoever mends the file goes through it from above; what is wrong with a row names its line first.
        return new(rows, rows.Length - unknown.Length, news, [.. unread.Concat(refused.Select(r => r.Flaw)).OrderBy(flaw => flaw.Arguments is [int line, ..] ? line : 0)]);
    }

    private static Error Of(int line, Error error) => error switch
    {
        ServiceWithoutSource => new ImportedServiceWithoutSource(line),
        ServiceDateInvalid => new ImportedServiceWithoutDay(line),
        _ => new ImportedServiceUnclear(line),
    };

    private static async Task<Dictionary<string, string>> KindsAsync(ITenantDb db, CancellationToken cancellationToken)
    {
        Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
        var own = await db.Set<ServiceKind>().AsNoTracking().Select(k => new { k.Key, k.Label }).ToListAsync(cancellationToken);
        foreach (var (key, label) in ServiceKind.BuiltIn.Select(b => (b.Key, b.Name)).Concat(own.Select(k => (k.Key, k.Label))))
        {
            keys.TryAdd(key, key);
            foreach (var name in label.Texts.Values)
                keys.TryAdd(name, key);
        }

        return keys;
    }
}

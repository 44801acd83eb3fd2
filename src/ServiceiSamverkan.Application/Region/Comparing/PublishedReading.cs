using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Comparing;

/// <summary>Reads the shared catalogue's current reports. The region never reads a municipality's database.</summary>
internal sealed class PublishedReading(ICatalogDb catalog, ITenantDirectory directory)
{
    /// <summary>The newest current report of each municipality, by the municipality's name.</summary>
    public async Task<IReadOnlyList<Published>> NewestAsync(CancellationToken cancellationToken)
    {
        var current = await catalog.Set<PublishedReport>().AsNoTracking().Where(r => r.State == PublishedReportState.Current).ToListAsync(cancellationToken);
        var newest = current.GroupBy(r => r.TenantId).ToDictionary(g => g.Key, g => g.OrderBy(r => r.Window, StringComparer.Ordinal).ThenBy(r => r.Revision).Last());
        return [.. Municipalities().Where(t => newest.ContainsKey(Guid.Parse(t.Id))).Select(t => new Published(t, newest[Guid.Parse(t.Id)]))];
    }

    public IEnumerable<Tenant> Municipalities() =>
        directory.All.Where(t => t.Kind == TenantKind.Municipality && t.State != TenantState.Closed)
            .OrderBy(t => t.IsFictitious).ThenBy(t => t.Name, StringComparer.Ordinal);
}

internal sealed record Published(Tenant Municipality, PublishedReport Report)
{
    public ReportWindow Window => ReportWindow.Parse(Report.Window).Value;
}

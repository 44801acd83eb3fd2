using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Bounces;

/// <summary>The addresses that mail is not sent to, the latest first, and why.</summary>
public sealed record ListBlockedAddresses(PageRequest Page) : IQuery<Result<Page<BlockedAddressItem>>>, IReadsPersons;

/// <param name="Kind">The one kind of mail that is stopped; null for all.</param>
/// <param name="Status">As the server said it at last.</param>
public sealed record BlockedAddressItem(Guid Id, int Version, string Address, MailKind? Kind, BounceKind Reason, string Status, DateTimeOffset Since);

public sealed class ListBlockedAddressesHandler(ITenantDb db) : IQueryHandler<ListBlockedAddresses, Result<Page<BlockedAddressItem>>>
{
    public async ValueTask<Result<Page<BlockedAddressItem>>> Handle(ListBlockedAddresses query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is not null)
            return after.Error;
        var rows = await db.Set<BlockedAddress>().AsNoTracking()
            .NewestFirstAfter(after.Value, b => b.Since, b => b.Id)
            .Select(b => new BlockedAddressItem(b.Id, b.Version, b.Address, b.Kind, b.Reason, b.Status, b.Since))
            .Take(query.Page.Size + 1)
            .ToListAsync(cancellationToken);
        return query.Page.Of(rows, b => new Cursor(b.Since, b.Id));
    }
}

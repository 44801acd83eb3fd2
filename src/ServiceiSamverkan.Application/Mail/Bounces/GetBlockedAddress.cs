using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Bounces;

/// <summary>One blocked address, before its block is lifted.</summary>
public sealed record GetBlockedAddress(Guid Id) : IQuery<Result<BlockedAddressItem>>;

public sealed class GetBlockedAddressHandler(ITenantDb db) : IQueryHandler<GetBlockedAddress, Result<BlockedAddressItem>>
{
    public async ValueTask<Result<BlockedAddressItem>> Handle(GetBlockedAddress query, CancellationToken cancellationToken) =>
        await db.Set<BlockedAddress>().AsNoTracking().Where(b => b.Id == query.Id)
            .Select(b => new BlockedAddressItem(b.Id, b.Version, b.Address, b.Kind, b.Reason, b.Status, b.Since))
            .SingleOrDefaultAsync(cancellationToken) is { } found
            ? found
            : NotFound.Instance;
}

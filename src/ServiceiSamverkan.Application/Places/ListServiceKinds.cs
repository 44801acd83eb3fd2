using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Application.Places;

/// <summary>The kinds of service that a place can have: the built-in ones first, then the municipality's own.</summary>
public sealed record ListServiceKinds : IQuery<Result<IReadOnlyList<ServiceKindItem>>>;

public sealed record ServiceKindItem(string Key, string Label);

public sealed class ListServiceKindsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListServiceKinds, Result<IReadOnlyList<ServiceKindItem>>>
{
    public async ValueTask<Result<IReadOnlyList<ServiceKindItem>>> Handle(ListServiceKinds query, CancellationToken cancellationToken) =>
        await db.ServiceLabelsAsync(caller.Language, cancellationToken);
}

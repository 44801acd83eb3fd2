using ServiceiSamverkan.Domain.Municipalities;

namespace ServiceiSamverkan.Application.Municipalities;

/// <summary>The municipality's mark as PNG.</summary>
public sealed record GetLogo : IQuery<Result<byte[]>>;

public sealed class GetLogoHandler(ITenantDb db) : IQueryHandler<GetLogo, Result<byte[]>>
{
    public async ValueTask<Result<byte[]>> Handle(GetLogo query, CancellationToken cancellationToken) =>
        await db.Set<Logo>().Select(l => l.Png).SingleOrDefaultAsync(cancellationToken) is { } png ? png : NotFound.Instance;
}

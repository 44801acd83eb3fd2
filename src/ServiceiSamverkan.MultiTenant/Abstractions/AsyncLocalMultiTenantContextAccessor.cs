namespace ServiceiSamverkan.MultiTenant.Abstractions;

internal sealed class AsyncLocalMultiTenantContextAccessor<TTenantInfo>
    : IMultiTenantContextAccessor<TTenantInfo>, IMultiTenantContextSetter
    where TTenantInfo : ITenantInfo
{
    private static readonly MultiTenantContext<TTenantInfo> Unresolved = new(default);

    private readonly AsyncLocal<IMultiTenantContext<TTenantInfo>> current = new();

    public IMultiTenantContext<TTenantInfo> MultiTenantContext => current.Value ?? Unresolved;

    IMultiTenantContext IMultiTenantContextAccessor.MultiTenantContext => MultiTenantContext;

    IMultiTenantContext IMultiTenantContextSetter.MultiTenantContext
    {
        set => current.Value = (IMultiTenantContext<TTenantInfo>)value;
    }
}

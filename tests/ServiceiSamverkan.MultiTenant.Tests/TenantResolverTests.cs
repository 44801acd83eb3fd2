namespace ServiceiSamverkan.MultiTenant.Tests;

public sealed class TenantResolverTests
{
    private static readonly TenantInfo Ale = new() { Id = "1", Identifier = "ale.example" };

    private static async Task<IMultiTenantContext<TenantInfo>> ResolveAsync(
        object request, Action<MultiTenantBuilder<TenantInfo>> configure)
    {
        await using var services = TestServices.Build(configure);
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ITenantResolver<TenantInfo>>().ResolveAsync(request);
    }

    [Fact]
    public async Task Resolve_KnownHost_GivesItsTenant()
    {
        var context = await ResolveAsync(TestServices.RequestTo("ale.example:8080"), b => b
            .WithHostStrategy("__tenant__")
            .WithStore(ServiceLifetime.Singleton, _ => new InMemoryStore(Ale)));

        context.TenantInfo.Should().BeSameAs(Ale);
    }

    [Fact]
    public async Task Resolve_HostInOtherCase_GivesTheSameTenant()
    {
        var context = await ResolveAsync(TestServices.RequestTo("ALE.Example"), b => b
            .WithHostStrategy("__tenant__")
            .WithStore(ServiceLifetime.Singleton, _ => new InMemoryStore(Ale)));

        context.TenantInfo.Should().BeSameAs(Ale);
    }

    [Fact]
    public async Task Resolve_UnknownHost_GivesAnUnresolvedContext()
    {
        var context = await ResolveAsync(TestServices.RequestTo("bro.example"), b => b
            .WithHostStrategy("__tenant__")
            .WithStore(ServiceLifetime.Singleton, _ => new InMemoryStore(Ale)));

        context.Should().NotBeNull();
        context.IsResolved.Should().BeFalse();
    }

    [Fact]
    public async Task Resolve_NoIdentifier_DoesNotAskTheStore()
    {
        var store = new InMemoryStore(Ale);
        var context = await ResolveAsync(new DefaultHttpContext(), b => b
            .WithHostStrategy("__tenant__")
            .WithStore(ServiceLifetime.Singleton, _ => store));

        context.IsResolved.Should().BeFalse();
        store.Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task Resolve_StrategyThrows_BecomesMultiTenantException()
    {
        var act = () => ResolveAsync(new DefaultHttpContext(), b => b
            .WithStrategy<ThrowingStrategy>(ServiceLifetime.Singleton)
            .WithStore(ServiceLifetime.Singleton, _ => new InMemoryStore(Ale)));

        (await act.Should().ThrowAsync<MultiTenantException>())
            .WithInnerException<InvalidOperationException>().WithMessage("broken");
    }

    [Fact]
    public async Task Resolve_StoreThrows_CountsAsNotKnowingTheTenant()
    {
        var context = await ResolveAsync(TestServices.RequestTo("ale.example"), b => b
            .WithHostStrategy("__tenant__")
            .WithStore<FailingStore>(ServiceLifetime.Singleton));

        context.IsResolved.Should().BeFalse();
    }

    [Fact]
    public async Task Resolve_SecondStoreKnowsIt_GivesItsTenant()
    {
        var context = await ResolveAsync(TestServices.RequestTo("ale.example"), b => b
            .WithHostStrategy("__tenant__")
            .WithStore<FailingStore>(ServiceLifetime.Singleton)
            .WithStore(ServiceLifetime.Scoped, _ => new InMemoryStore(Ale)));

        context.TenantInfo.Should().BeSameAs(Ale);
    }

    private sealed class ThrowingStrategy : IMultiTenantStrategy
    {
        public Task<string?> GetIdentifierAsync(object context) => throw new InvalidOperationException("broken");
    }
}

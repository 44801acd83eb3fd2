namespace ServiceiSamverkan.Testing;

/// <summary>One SQLite host for all tests of a class (<c>IClassFixture</c>) or a project (<c>AssemblyFixture</c>) that do not disturb each other.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    public TestHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => Host is null ? ValueTask.CompletedTask : Host.DisposeAsync();
}

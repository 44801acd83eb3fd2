using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Rules;

/// <summary>One host for each engine, shared by the tests of a class: each makes things of its own, and puts the clock back.</summary>
public sealed class EngineHosts : IAsyncLifetime
{
    private readonly Dictionary<DatabaseProvider, TestHost> _hosts = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    internal async Task<RuleTown> AtAsync(DatabaseProvider engine)
    {
        if (!_hosts.TryGetValue(engine, out var host))
            _hosts[engine] = host = await TestHost.StartAsync(engine);
        host.Now = TestHost.Morning;
        return new(host, await Desk.AtNorsjoAsync(host));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts.Values)
            await host.DisposeAsync();
    }
}

/// <summary>A municipality in which a rule is tried.</summary>
internal sealed record RuleTown(TestHost Host, Desk Desk)
{
    public Tenant Tenant => Host.Tenants.Norsjo;

    public HttpClient Stranger => Desk.Stranger;

    public Task<T> ReadAsync<T>(Func<ITenantDb, Task<T>> read) => Host.InAsync(Tenant, services => read(services.GetRequiredService<ITenantDb>()));

    /// <summary>Days pass; staff sign in anew.</summary>
    public async Task<Desk> LaterAsync(int days)
    {
        Host.Now = Host.Now.AddDays(days);
        return await Desk.AtNorsjoAsync(Host);
    }
}

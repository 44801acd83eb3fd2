using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Benchmarks.Data;

/// <summary>The product's own way of making tenants, without its web.</summary>
internal sealed class TenantMaking : IAsyncDisposable
{
    private readonly WebApplication _product;
    private readonly TenantRegistry _registry;
    private readonly IIdSource _ids;

    private TenantMaking(WebApplication product)
    {
        _product = product;
        _registry = product.Services.GetRequiredService<TenantRegistry>();
        _ids = product.Services.GetRequiredService<IIdSource>();
    }

    public static async Task<TenantMaking> StartAsync(string folder, CancellationToken cancellationToken)
    {
        var product = ProductHost.Build(ProductHost.CreateBuilder(
            $"--environment={ProductHost.Testing}", $"--Data:Folder={folder}", "--Logging:LogLevel:Default=Warning"));
        await product.Services.GetRequiredService<Storage>().PrepareAsync(cancellationToken);
        return new(product);
    }

    public async Task AddAsync(string name, CancellationToken cancellationToken, TenantKind kind = TenantKind.Municipality)
    {
        var (server, database) = _registry.PlaceFor(name);
        var added = await _registry.AddAsync(
            new()
            {
                Id = _ids.Next().ToString(),
                Identifier = name,
                Name = name,
                Kind = kind,
                Host = DataFolder.HostOf(name),
                Code = name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..].ToUpperInvariant(),
                IsFictitious = true,
                Phone = "0900-123 45",
                Email = $"kontakt@{name}.example",
                Server = server,
                Database = database,
            },
            cancellationToken);
        if (added.Error is { } error)
            throw new BenchmarkException($"{name} could not be made: {error}");
    }

    public ValueTask DisposeAsync() => _product.DisposeAsync();
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Staff;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Provisioning;
using ServiceiSamverkan.MultiTenant.Abstractions;

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

    /// <summary>An administrator who can sign in.</summary>
    public async Task AddStaffAsync(string name, string email, string password, CancellationToken cancellationToken)
    {
        var tenant = (await _registry.ListAsync(cancellationToken)).Single(t => t.Identifier == name);
        _product.Services.GetRequiredService<IMultiTenantContextSetter>().MultiTenantContext = new MultiTenantContext<Tenant>(tenant);
        await using var scope = _product.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<IStaffAccounts>()
            .CreateAsync(new(_ids.Next(), email, "Anna Exempel", password, new HashSet<StaffRole> { StaffRole.Administrator }), cancellationToken);
        if (made.Error is { } error)
            throw new BenchmarkException($"{email} could not be made: {error}");
    }

    public ValueTask DisposeAsync() => _product.DisposeAsync();
}

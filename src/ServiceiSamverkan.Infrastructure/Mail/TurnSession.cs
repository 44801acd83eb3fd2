using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// Services and a connection to the database that are kept for the many small commands of a turn: to open a connection costs
/// as much as most of them. After a fault both are made anew. One command at a time.
/// </summary>
internal sealed class TurnSession(IServiceProvider services) : IAsyncDisposable
{
    private AsyncServiceScope? _scope;

    public async Task<T> RunAsync<T>(Func<ISender, ValueTask<T>> work)
    {
        try
        {
            var scope = _scope ??= services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<TenantDbContext>();
            if (db.Database.GetDbConnection().State != System.Data.ConnectionState.Open)
                await db.Database.OpenConnectionAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
            return await work(scope.ServiceProvider.GetRequiredService<ISender>());
        }
        catch (Exception)
        {
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_scope is { } scope)
            await scope.DisposeAsync();
        _scope = null;
    }
}

using System.Data;
using Mediator;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Persistence.Writing;

/// <summary>
/// SQLite takes one writer at a time, in a gate of the tenant's own, before anything is loaded. The servers let writers try
/// at once, in serializable transactions, and those that stood in each other's way try again one by one.
/// </summary>
internal sealed class UnitOfWork(
    TenantSession session,
    TenantDbContext db,
    CatalogDbContext catalog,
    IEnumerable<IRecordEvents> recorders,
    AuditTrail audit,
    ContentVersions versions,
    DueHints hints) : IUnitOfWork
{
    private const int Attempts = 10;
    private const int ConstraintAttempts = 3;
    private const int PauseMilliseconds = 5;

    private LogFlush? Log => session.Database.Log;

    public async ValueTask<TResponse> RunAsync<TResponse>(
        IBaseCommand command, Func<CancellationToken, ValueTask<TResponse>> work, CancellationToken cancellationToken)
        where TResponse : IOutcome<TResponse>
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TakeTurnAsync(command, work, needsGate: Log is not null || attempt > 1, cancellationToken);
            }
            catch (Exception e) when (DatabaseFaults.IsRace(e) || DatabaseFaults.IsConstraint(e))
            {
                Forget();
                if (attempt >= (DatabaseFaults.IsConstraint(e) ? ConstraintAttempts : Attempts))
                    return TResponse.Failed(new TooManyWritersAtOnce());
            }
            catch (Exception e) when (e is not DatabaseUnavailableException && DatabaseFaults.IsUnavailable(e))
            {
                Forget();
                throw new DatabaseUnavailableException($"The database of {session.Tenant.Identifier} cannot be written: {e.Message}", e);
            }

            await Task.Delay(Random.Shared.Next(PauseMilliseconds * attempt), cancellationToken);
        }
    }

    /// <summary>On SQLite the turn ends with the commit: the next writer works while this one waits for the disk.</summary>
    private async ValueTask<TResponse> TakeTurnAsync<TResponse>(
        IBaseCommand command, Func<CancellationToken, ValueTask<TResponse>> work, bool needsGate, CancellationToken cancellationToken)
        where TResponse : IOutcome<TResponse>
    {
        var response = needsGate
            ? await session.Database.Gate.RunAsync(() => TryAsync(command, work, cancellationToken), cancellationToken)
            : await TryAsync(command, work, cancellationToken);
        if (Log is { } log && response.Error is null)
            await log.CoverAsync();
        return response;
    }

    private async ValueTask<TResponse> TryAsync<TResponse>(
        IBaseCommand command, Func<CancellationToken, ValueTask<TResponse>> work, CancellationToken cancellationToken)
        where TResponse : IOutcome<TResponse>
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            return await CarryOutAsync(command, work, cancellationToken);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async ValueTask<TResponse> CarryOutAsync<TResponse>(
        IBaseCommand command, Func<CancellationToken, ValueTask<TResponse>> work, CancellationToken cancellationToken)
        where TResponse : IOutcome<TResponse>
    {
        if (Log is not null)
            await LogFlush.LeaveToGroupAsync(db, cancellationToken);
        // The transaction is the whole; a savepoint within it would only cost.
        db.Database.AutoSavepointsEnabled = false;
        // On SQLite this is BEGIN IMMEDIATE: what is loaded cannot be changed by another before it is saved.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        var response = await work(cancellationToken);
        if (response.Error is not null)
        {
            await transaction.RollbackAsync(cancellationToken);
            Forget();
            return response;
        }

        await SaveAsync(command, cancellationToken);
        var version = command is ILeavesPublicPages ? default(long?) : await RaiseVersionAsync(cancellationToken);
        await hints.LowerAsync(session.Tenant.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (version is { } raised)
            versions.Raised(session.Tenant, raised);
        if (command is IErases && Log is not null)
            await ErasedLog.CutAsync(db, cancellationToken);
        return response;
    }

    /// <summary>What has changed is looked for once: everything that asks for the tracked things would else look through all of them anew.</summary>
    private async Task SaveAsync(IBaseCommand command, CancellationToken cancellationToken)
    {
        var tracker = db.ChangeTracker;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            var events = tracker.Entries<Aggregate>().SelectMany(e => e.Entity.TakeEvents()).ToList();
            foreach (var recorder in recorders)
                await recorder.RecordAsync(events, cancellationToken);
            audit.Write(db, command);
            tracker.DetectChanges();
            await db.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task<long> RaiseVersionAsync(CancellationToken cancellationToken)
    {
        var row = db.Set<ContentVersion>();
        await row.ExecuteUpdateAsync(v => v.SetProperty(x => x.Number, x => x.Number + 1), cancellationToken);
        return await row.Select(v => v.Number).SingleAsync(cancellationToken);
    }

    private void Forget()
    {
        db.ChangeTracker.Clear();
        catalog.ChangeTracker.Clear();
    }
}

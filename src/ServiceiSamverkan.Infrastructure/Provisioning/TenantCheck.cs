using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Infrastructure.Audit;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>Looks a database over: is it the tenant's, is it whole, and do the numbers that it keeps agree with what they count?</summary>
public sealed class TenantCheck
{
    private const string Integrity = "PRAGMA integrity_check";
    private const string ForeignKeys = "PRAGMA foreign_key_check";

    private readonly DatabaseAddresses _addresses;

    internal TenantCheck(DatabaseAddresses addresses) => _addresses = addresses;

    /// <summary>What is wrong, in words for the operator; empty when all is well.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        try
        {
            if (_addresses.Provider == DatabaseProvider.Sqlite && !File.Exists(_addresses.FileOf(tenant)))
                return [$"The database of {tenant.Identifier} is not there."];
            await using var db = new TenantDbContext(EngineOptions.For<TenantDbContext>(_addresses.Provider, _addresses.Of(tenant)));
            StampCheck.Refuse(db, tenant);
            return
            [
                .. await EngineFindingsAsync(db, cancellationToken),
                .. await CounterFindingsAsync(db, cancellationToken),
                .. await AuditCheck.FindingsAsync(db, cancellationToken),
            ];
        }
        catch (Exception e) when (DatabaseFaults.IsUnavailable(e))
        {
            return [e.Message];
        }
    }

    private async Task<IReadOnlyList<string>> EngineFindingsAsync(TenantDbContext db, CancellationToken cancellationToken)
    {
        if (_addresses.Provider != DatabaseProvider.Sqlite)
            return [];
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = db.Database.GetDbConnection();
        var damage = await ReadAsync(connection, Integrity, row => row.GetString(0), cancellationToken);
        var orphans = await ReadAsync(connection, ForeignKeys, row => $"A row of {row.GetString(0)} points at a row of {row.GetString(2)} that is not there.", cancellationToken);
        return [.. damage.Where(d => d != "ok"), .. orphans.Distinct()];
    }

    private static async Task<IReadOnlyList<string>> CounterFindingsAsync(TenantDbContext db, CancellationToken cancellationToken)
    {
        var needs = await db.Set<Need>()
            .Where(n => n.SourceCount != db.Set<NeedSource>().Count(s => s.NeedId == n.Id))
            .Select(n => n.Id).ToListAsync(cancellationToken);
        var lists = await db.Set<RegistrationList>()
            .Where(l => l.SeatsTaken != db.Set<Registration>().Where(r => r.MeetingId == l.Id && r.State == RegistrationState.Confirmed).Sum(r => r.PartySize))
            .Select(l => l.Id).ToListAsync(cancellationToken);
        var answers = await db.Set<Feedback>()
            .Where(f => f.RecipientCount != db.Set<FeedbackRecipient>().Count(r => r.FeedbackId == f.Id)
                || f.PendingCount != db.Set<FeedbackRecipient>().Count(r => r.FeedbackId == f.Id && r.State == RecipientState.Pending))
            .Select(f => f.Id).ToListAsync(cancellationToken);
        var lastGiven = await db.Set<ActivityCounter>().Select(c => c.Last).SingleAsync(cancellationToken);
        var lastUsed = await db.Set<Activity>().MaxAsync(a => (long?)a.Sequence, cancellationToken) ?? 0;
        return
        [
            .. needs.Select(id => $"Need {id} counts its sources wrongly."),
            .. lists.Select(id => $"Meeting {id} counts its seats wrongly."),
            .. answers.Select(id => $"Answer {id} counts its recipients wrongly."),
            .. lastUsed > lastGiven ? [$"Activity {lastUsed} is numbered past the counter, which stands at {lastGiven}."] : Array.Empty<string>(),
        ];
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(
        DbConnection connection, string sql, Func<DbDataReader, string> read, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<string> rows = [];
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }
}

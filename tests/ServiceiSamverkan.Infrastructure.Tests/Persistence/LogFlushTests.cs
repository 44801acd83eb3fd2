using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;

namespace ServiceiSamverkan.Infrastructure.Tests.Persistence;

public sealed class LogFlushTests
{
    [Fact]
    public async Task Cover_CommitWhileAFlushRuns_WaitsForTheOneAfterIt()
    {
        using var entered = new SemaphoreSlim(0);
        using var leave = new SemaphoreSlim(0);
        var log = new LogFlush("a.db", _ =>
        {
            entered.Release();
            leave.Wait();
        });

        var first = log.CoverAsync();
        await entered.WaitAsync();
        var second = log.CoverAsync();
        var third = log.CoverAsync();
        leave.Release();
        await first;
        second.IsCompleted.Should().BeFalse("the flush that ran may have begun before that commit");
        leave.Release();
        await second;
        await third;

        log.Count.Should().Be(2, "commits that wait share a flush");
    }

    [Fact]
    public async Task Cover_DiskThatDoesNotTakeIt_IsUnavailableAndTriedAnewForTheNext()
    {
        var isFull = true;
        var log = new LogFlush("a.db", _ =>
        {
            if (isFull)
                throw new IOException("No space left on device");
        });

        await log.Awaiting(l => l.CoverAsync()).Should().ThrowAsync<DatabaseUnavailableException>().WithMessage("*No space left*");
        isFull = false;
        await log.CoverAsync();

        log.Count.Should().Be(1);
    }

    [Fact]
    public async Task Cover_LogFoldedIntoItsFileAndRemoved_IsCovered()
    {
        var log = new LogFlush(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));

        await log.CoverAsync();

        log.Count.Should().Be(0);
    }

    [Fact]
    public async Task Run_Command_AnswersAfterItsCommitIsOnTheDisk()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var tenant = await store.AddTenantAsync();
        var log = store.Services.GetRequiredService<TenantDatabases>().Of(tenant).Log!;

        var before = log.Count;
        (await store.WriteAsync(tenant, db => Added(db, store.Ids.Next()))).Error.Should().BeNull();

        log.Count.Should().Be(before + 1);
    }

    [Fact]
    public async Task Open_ConnectionThatACommandHas_FlushesItsOwnCommitsAgain()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var tenant = await store.AddTenantAsync();
        await store.WriteAsync(tenant, db => Added(db, store.Ids.Next()));

        await store.InAsync(tenant, async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA synchronous";
            (await command.ExecuteScalarAsync()).Should().Be(2L);
        });
    }

    private static Task<Result> Added(TenantDbContext db, Guid id)
    {
        db.Add(ControllerUnit.Create(id, LocalizedText.Sv("Nämnd"), string.Empty).Value);
        return Task.FromResult(Result.Ok);
    }
}

using Microsoft.EntityFrameworkCore;

namespace ServiceiSamverkan.Infrastructure.Persistence.Engines;

/// <summary>
/// Group commit for one SQLite file: the commits that wait share one flush of its log. A commit without a flush of its own
/// leaves the file whole after a loss of power, without the last ones; whoever is told of a success waits for the flush first.
/// </summary>
/// <param name="file">The database; its log stands beside it.</param>
/// <param name="flush">Flushes the log of this path; null for the disk's own way.</param>
internal sealed class LogFlush(string file, Action<string>? flush = null)
{
    private const string CommitWithoutFlush = "PRAGMA synchronous = NORMAL";

    private readonly string _log = $"{file}-wal";
    private readonly Action<string> _flush = flush ?? ToDisk;
    private readonly Lock _lock = new();
    private Task _running = Task.CompletedTask;
    private Task? _next;

    /// <summary>How often the log has been flushed here.</summary>
    public int Count { get; private set; }

    /// <summary>For the open connection of this context, until it is opened the next time.</summary>
    public static async Task LeaveToGroupAsync(DbContext db, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = CommitWithoutFlush;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Ends when everything that was committed before the call is on the disk.</summary>
    /// <exception cref="DatabaseUnavailableException">The disk did not take it: what was committed stands for as long as the power does.</exception>
    public Task CoverAsync()
    {
        // A flush that runs may have begun before the commit: the one after it covers it, and all that come until it begins.
        lock (_lock)
            return _next ??= FlushAfterAsync(_running);
    }

    private async Task FlushAfterAsync(Task running)
    {
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        lock (_lock)
        {
            _running = _next!;
            _next = null;
        }

        Flush();
    }

    private void Flush()
    {
        try
        {
            _flush(_log);
            Count++;
        }
        catch (FileNotFoundException)
        {
            // Removed after all of it had been folded into the file, which SQLite flushes.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException($"The log {_log} cannot be flushed to disk: {e.Message}", e);
        }
    }

    private static void ToDisk(string log)
    {
        // Opened each time: whichever process closes the database last removes the log, and another stands there later.
        using var handle = File.OpenHandle(log, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.FlushToDisk(handle);
    }
}

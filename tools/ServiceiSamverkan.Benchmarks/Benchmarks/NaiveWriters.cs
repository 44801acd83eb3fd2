using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Infrastructure.Time;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>Writes the rows of a contribution as the first attempt would: everyone for themselves, waiting where SQLite is busy.</summary>
internal sealed class NaiveWriters(string file, SeededTenant tenant)
{
    private const string Durable = "PRAGMA synchronous=FULL";

    private const string Insert = """
        INSERT INTO "Contributions" ("Id", "FollowUpCode", "State", "Channel", "DialogueId", "PlaceId", "Text", "Language", "Translations", "AnswerBy", "IsLate", "ReceivedAt", "ModerateBy", "Version")
        VALUES ($id, $code, 'Received', 'Web', $dialogue, $place, $text, 'sv', '{}', 'Code', 0, $at, '2027-01-01', 1);
        INSERT INTO "Contributors" ("ContributionId", "Name", "NameKey", "ShowsName") VALUES ($id, $name, $name, 0);
        INSERT INTO "SearchTexts" ("ThingId", "Kind", "Shown", "Kept", "At") VALUES ($id, 'Contribution', '', $words, $at);
        INSERT INTO "AuditEntries" ("Id", "At", "Kind", "Actor", "Roles", "Action", "RequestId") VALUES ($audit, $at, 'Resident', '', '', 'SubmitContribution', $code);
        """;

    private static readonly Version7Ids Ids = new(TimeProvider.System);
    private long _codes;

    public LoadOutcome Run(int writers, TimeSpan duration)
    {
        var started = Stopwatch.GetTimestamp();
        var until = started + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        List<TimeSpan>[] latencies = [.. Enumerable.Range(0, writers).Select(_ => new List<TimeSpan>())];
        Thread[] threads = [.. latencies.Select(own => new Thread(() => Write(own, until)))];
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        TimeSpan[] all = [.. latencies.SelectMany(l => l).Order()];
        return new(all.Length, Stopwatch.GetElapsedTime(started), all);
    }

    private void Write(List<TimeSpan> latencies, long until)
    {
        using var connection = new SqliteConnection(DataFolder.ConnectionTo(file));
        connection.Open();
        using var durable = connection.CreateCommand();
        durable.CommandText = Durable;
        durable.ExecuteNonQuery();
        for (var now = Stopwatch.GetTimestamp(); now < until;)
        {
            WriteOne(connection);
            var done = Stopwatch.GetTimestamp();
            latencies.Add(Stopwatch.GetElapsedTime(now, done));
            now = done;
        }
    }

    private void WriteOne(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var insert = connection.CreateCommand();
        insert.CommandText = Insert;
        insert.Parameters.AddWithValue("$id", Ids.Next());
        insert.Parameters.AddWithValue("$audit", Ids.Next());
        insert.Parameters.AddWithValue("$code", Interlocked.Increment(ref _codes).ToString("D13", CultureInfo.InvariantCulture));
        insert.Parameters.AddWithValue("$dialogue", tenant.DialogueId);
        insert.Parameters.AddWithValue("$place", tenant.PlaceId);
        var text = Words.Text(Random.Shared, 25);
        insert.Parameters.AddWithValue("$text", text);
        insert.Parameters.AddWithValue("$words", " " + text.ToLowerInvariant());
        insert.Parameters.AddWithValue("$name", Words.Name(Random.Shared));
        insert.Parameters.AddWithValue("$at", TimeProvider.System.GetUtcNow().UtcTicks);
        insert.ExecuteNonQuery();
        transaction.Commit();
    }
}

using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ServiceiSamverkan.Benchmarks.Load;

/// <summary>The rows of some tables of a tenant, to be written once more by prepared statements into tables with the same indexes.</summary>
internal sealed class RawRows
{
    private const string Durable = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL";

    private const string Definitions = "SELECT sql FROM sqlite_master WHERE tbl_name = 'TABLE' AND sql IS NOT NULL";
    private const string Everything = "SELECT * FROM \"TABLE\"";
    private const string Insert = "INSERT INTO \"TABLE\" VALUES (ALL)";

    private readonly List<(string Table, string[] Made, List<object[]> Rows)> _tables = [];

    public static RawRows Read(string file, params string[] tables)
    {
        using var connection = Open(file);
        var rows = new RawRows();
        foreach (var table in tables)
        {
            string[] definitions = [.. Query(connection, Definitions.Replace("TABLE", table, StringComparison.Ordinal)).Select(r => (string)r[0])];
            rows._tables.Add((table, definitions, [.. Query(connection, Everything.Replace("TABLE", table, StringComparison.Ordinal))]));
        }

        return rows;
    }

    /// <summary>So many rows of each table to a commit.</summary>
    public void Write(string file, int rowsInACommit)
    {
        using var connection = Open(file);
        Execute(connection, Durable);
        foreach (var definition in _tables.SelectMany(t => t.Made))
            Execute(connection, definition);
        SqliteCommand[] inserts = [.. _tables.Select(t => Prepare(connection, t.Table, t.Rows[0].Length))];
        for (var from = 0; from < _tables.Max(t => t.Rows.Count); from += rowsInACommit)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var (insert, table) in inserts.Zip(_tables))
            {
                insert.Transaction = transaction;
                foreach (var row in table.Rows.Skip(from).Take(rowsInACommit))
                {
                    for (var i = 0; i < row.Length; i++)
                        insert.Parameters[i].Value = row[i];
                    insert.ExecuteNonQuery();
                }
            }

            transaction.Commit();
        }
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        return connection;
    }

    private static List<object[]> Query(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string table, int columns)
    {
        var insert = connection.CreateCommand();
        string[] names = [.. Enumerable.Range(0, columns).Select(i => string.Create(CultureInfo.InvariantCulture, $"$p{i}"))];
        insert.CommandText = Insert.Replace("TABLE", table, StringComparison.Ordinal).Replace("ALL", string.Join(", ", names), StringComparison.Ordinal);
        foreach (var name in names)
            insert.Parameters.AddWithValue(name, DBNull.Value);
        return insert;
    }
}

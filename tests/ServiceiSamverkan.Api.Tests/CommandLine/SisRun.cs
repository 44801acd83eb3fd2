using System.Text.Json;
using Microsoft.Data.Sqlite;
using ServiceiSamverkan.Cli;
using Spectre.Console;

namespace ServiceiSamverkan.Api.Tests.CommandLine;

/// <summary>The command line on a data folder of its own, in this process.</summary>
public sealed class SisRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sis-cli-");

    public async Task<SisOutcome> RunAsync(params string[] args)
    {
        await using var answer = new StringWriter();
        await using var errors = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(answer) });
        var code = await Sis.RunAsync([.. args, "--json", "--data", Path.Combine(_folder.FullName, "data")], console, errors);
        return new(code, answer.ToString(), errors.ToString());
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A number read beside the product, from the tenant's file.</summary>
    public long Count(string tenant, string table)
    {
        using var connection = Open(tenant, "ReadOnly");
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from " + table;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Changes the tenant's file past the product.</summary>
    public void Damage(string tenant, string statement)
    {
        using var connection = Open(tenant, "ReadWrite");
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery().Should().BePositive();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private SqliteConnection Open(string tenant, string mode)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "data", "tenants", $"{tenant}.db")};Mode={mode};Pooling=False");
        connection.Open();
        return connection;
    }
}

public sealed record SisOutcome(int Code, string Answer, string Errors)
{
    public JsonElement Json => JsonDocument.Parse(Answer).RootElement;
}

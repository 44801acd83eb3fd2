using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace ServiceiSamverkan.Cli;

/// <summary>What a command says, to a person or to a script.</summary>
internal sealed class Terminal(IAnsiConsole console, TextWriter errors, bool isForScripts)
{
    public static readonly Option<bool> Json = new("--json") { Description = "Answer in JSON, for scripts.", Recursive = true };

    public static readonly Option<DirectoryInfo?> Folder = new("--data")
    {
        Description = "The data folder; by default Data__Folder, else the folder data at the repository's root.",
        Recursive = true,
    };

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public void Answer<T>(T value, Action<IAnsiConsole> forPeople)
    {
        if (isForScripts)
            console.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(value, Written));
        else
            forPeople(console);
    }

    public void Table<T>(IReadOnlyList<T> rows, params (string Title, Func<T, string?> Cell)[] columns) => Answer(rows, c =>
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
            table.AddColumn(column.Title);
        foreach (var row in rows)
            table.AddRow([.. columns.Select(column => Markup.Escape(column.Cell(row) ?? string.Empty))]);
        c.Write(table);
    });

    /// <summary>A line while the work goes on; a script finds it on the error stream.</summary>
    public void Tell(string line)
    {
        if (isForScripts)
            errors.WriteLine(line);
        else
            console.WriteLine(line);
    }

    /// <summary>Runs long work under a bar, which counts in per cent.</summary>
    public async Task<T> WorkAsync<T>(string title, Func<Action<string, double>, Task<T>> work)
    {
        if (isForScripts || !console.Profile.Capabilities.Interactive)
            return await work((_, _) => { });
        return await console.Progress().AutoClear(true).StartAsync(progress =>
        {
            var task = progress.AddTask(Markup.Escape(title));
            return work((what, share) =>
            {
                task.Description = Markup.Escape(what);
                task.Value = share * 100;
            });
        });
    }
}

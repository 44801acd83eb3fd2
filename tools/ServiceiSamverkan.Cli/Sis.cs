using System.Text.Json;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Api.Seeding;
using ServiceiSamverkan.Cli.Commands;
using ServiceiSamverkan.Infrastructure.Persistence;
using Spectre.Console;

namespace ServiceiSamverkan.Cli;

/// <summary>The operator's command line. 0: all went well; 1: something failed; 2: it cannot be done, and why.</summary>
public static class Sis
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Refused = 2;

    /// <param name="console">Answers, and with <c>--json</c> nothing but JSON.</param>
    /// <param name="errors">Progress of scripts, refusals and faults.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, IAnsiConsole console, TextWriter errors)
    {
        var parsed = Root(console, errors).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await errors.WriteLineAsync($"error: {error.Message}");
            await errors.WriteLineAsync("sis --help tells what there is.");
            return Refused;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Profile.Out.Writer, Error = errors });
        }
        catch (Exception e) when (Why(e) is { } why)
        {
            await errors.WriteLineAsync($"error: {why}");
            return Refused;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Stopped.");
            return Failed;
        }
        catch (Exception e)
        {
            await errors.WriteLineAsync($"fault: {e}");
            return Failed;
        }
    }

    private static RootCommand Root(IAnsiConsole console, TextWriter errors) => new("Runs municipalities, and fills, checks and upgrades their databases.")
    {
        Terminal.Json,
        Terminal.Folder,
        TenantCommands.Make(console, errors),
        MigrateCommand.Make(console, errors),
        SeedCommands.MakeSeed(console, errors),
        SeedCommands.MakeDemo(console, errors),
        ImportCommands.Make(console, errors),
        ResultCommands.Make(console, errors),
        JobsCommand.Make(console, errors),
        MailCommands.Make(console, errors),
        CheckCommand.Make(console, errors),
        PersonCommands.Make(console, errors),
        RoutesCommand.Make(console, errors),
    };

    /// <summary>What a person can do something about, in words for a person; null for a fault of ours.</summary>
    private static string? Why(Exception exception) => exception switch
    {
        RequestRefusedException or SeedRefusedException or DatabaseUnavailableException or OptionsValidationException => exception.Message,
        JsonException e => $"The file cannot be read: {e.Message}",
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException => exception.Message,
        _ => StartRefusal.Of(exception),
    };
}

/// <summary>The request cannot be met; the message says why and what to do.</summary>
public sealed class RequestRefusedException(string message) : Exception(message);

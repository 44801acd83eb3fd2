using Spectre.Console;

namespace ServiceiSamverkan.Cli;

/// <summary>What several commands ask for.</summary>
internal static class CommandParts
{
    public static Option<string?> OneTenant => new("--tenant") { Description = "One tenant's identifier; all of them by default." };

    public static Option<string> TheTenant => new("--tenant") { Description = "The tenant's identifier.", Required = true };

    public static Terminal Terminal(this ParseResult parsed, IAnsiConsole console, TextWriter errors) => new(console, errors, parsed.GetValue(Cli.Terminal.Json));
}

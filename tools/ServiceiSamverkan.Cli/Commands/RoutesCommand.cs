using ServiceiSamverkan.Api.Hosting;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class RoutesCommand
{
    public static Command Make(IAnsiConsole console, TextWriter errors)
    {
        var command = new Command("routes", "Every route that the product serves, and who may use it.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            parsed.Terminal(console, errors).Table(
                RouteList.Of(product.App),
                ("method", r => r.Method), ("pattern", r => r.Pattern), ("host", r => r.Host),
                ("roles", r => r.Anonymous ? "anyone" : string.Join(", ", r.Roles)));
            return Sis.Done;
        });
        return command;
    }
}

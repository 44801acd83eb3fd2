using ServiceiSamverkan.Infrastructure.Provisioning;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class CheckCommand
{
    public static Command Make(IAnsiConsole console, TextWriter errors)
    {
        var tenant = CommandParts.OneTenant;
        var command = new Command("check", "Looks databases over: whose they are, whether they are whole, whether their numbers agree.") { tenant };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            IReadOnlyList<Tenant> tenants = parsed.GetValue(tenant) is { } asked ? [product.Find(asked)] : product.Tenants;
            var terminal = parsed.Terminal(console, errors);
            var found = await terminal.WorkAsync("Checking", tell => CheckAsync(product, tenants, tell, cancellationToken));
            terminal.Table(found, ("tenant", f => f.Identifier), ("finding", f => f.Finding));
            return found.Count == 0 ? Sis.Done : Sis.Failed;
        });
        return command;
    }

    private static async Task<IReadOnlyList<Found>> CheckAsync(
        Product product, IReadOnlyList<Tenant> tenants, Action<string, double> tell, CancellationToken cancellationToken)
    {
        var check = product.Services.GetRequiredService<TenantCheck>();
        List<Found> found = [];
        foreach (var (index, tenant) in tenants.Index())
        {
            found.AddRange((await check.RunAsync(tenant, cancellationToken)).Select(f => new Found(tenant.Identifier, f)));
            tell(tenant.Identifier, (index + 1d) / tenants.Count);
        }

        return found;
    }

    private sealed record Found(string Identifier, string Finding);
}

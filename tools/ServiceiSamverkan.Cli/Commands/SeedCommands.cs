using ServiceiSamverkan.Api.Seeding;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class SeedCommands
{
    public static Command MakeSeed(IAnsiConsole console, TextWriter errors)
    {
        var file = new Argument<FileInfo>("file") { Description = "A seed file; tools/README.md describes it." };
        var into = new Option<string[]>("--tenant") { Description = "Puts the file's only content into these tenants instead of the one that it names." };
        var command = new Command("seed", "Fills tenants from a file. Filling twice changes nothing.") { file, into };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken, seeding: true);
            var today = SwedishCalendar.DayOf(product.Services.GetRequiredService<TimeProvider>().GetUtcNow());
            var read = SeedFile.Read(await File.ReadAllTextAsync(parsed.GetValue(file)!.FullName, cancellationToken), today);
            var contents = parsed.GetValue(into) is { Length: > 0 } named ? Into(read, named) : read.Tenants;
            return await FillAsync(product, parsed.Terminal(console, errors), contents, cancellationToken);
        });
        return command;
    }

    public static Command MakeDemo(IAnsiConsole console, TextWriter errors)
    {
        var command = new Command("demo", "Adds the demo's municipalities and region, and fills them. A second time changes nothing.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken, seeding: true);
            var terminal = parsed.Terminal(console, errors);
            var password = Demo.PasswordOf(product.App.Configuration);
            await terminal.WorkAsync("Adding", async tell =>
            {
                await Demo.MakeAsync(product.Services, password, p => tell(p.Tenant.Name, (double)p.Done / p.Total), cancellationToken);
                return 0;
            });
            terminal.Answer(new { tenants = product.Tenants.Count }, c => c.WriteLine($"{product.Tenants.Count} tenants stand ready. The password of every demo account is {password}"));
            return Sis.Done;
        });
        return command;
    }

    private static IReadOnlyList<SeedTenant> Into(SeedFile file, IEnumerable<string> tenants) => file.Tenants is [var only]
        ? [.. tenants.Select(t => only with { Tenant = t })]
        : throw new RequestRefusedException("--tenant goes with a file that has content for one tenant.");

    private static async Task<int> FillAsync(Product product, Terminal terminal, IReadOnlyList<SeedTenant> contents, CancellationToken cancellationToken)
    {
        foreach (var content in contents)
            product.Find(content.Tenant);
        foreach (var content in contents)
        {
            var tenant = product.Find(content.Tenant);
            await terminal.WorkAsync(tenant.Name, async tell =>
            {
                await Seeder.SeedAsync(product.Services, tenant, content, p => tell(tenant.Name, (double)p.Done / p.Total), cancellationToken);
                return 0;
            });
        }

        terminal.Answer(new { tenants = contents.Select(c => c.Tenant) }, c => c.WriteLine($"Filled {string.Join(", ", contents.Select(t => t.Tenant))}."));
        return Sis.Done;
    }
}

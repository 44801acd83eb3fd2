using System.Globalization;
using ServiceiSamverkan.Api.Seeding;
using ServiceiSamverkan.Infrastructure.Catalogue;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class TenantCommands
{
    public static Command Make(IAnsiConsole console, TextWriter errors) =>
        new("tenant", "The municipalities and regions of this installation.") { Add(console, errors), List(console, errors) };

    private static Command Add(IAnsiConsole console, TextWriter errors)
    {
        var identifier = new Argument<string>("identifier") { Description = "In addresses and on the command line: a–z, 0–9 and hyphens." };
        var name = new Option<string>("--name") { Description = "\"Norsjö kommun\".", Required = true };
        var kind = new Option<TenantKind>("--kind") { Description = "Municipality or Region.", DefaultValueFactory = _ => TenantKind.Municipality };
        var code = new Option<string?>("--code") { Description = "The municipality's code at SCB; the identifier in capitals when it has none." };
        var hosts = new Option<string[]>("--host") { Description = "Host names, the canonical one first; <identifier>.localhost by default." };
        var fictitious = new Option<bool>("--fictitious") { Description = "Made up, and says so on every page." };
        var accent = new Option<string?>("--accent") { Description = "Main colour, \"#005a70\"." };
        var support = new Option<string?>("--support-colour") { Description = "Second colour." };
        var phone = new Option<string?>("--phone") { Description = "Telephone of the contact centre." };
        var email = new Option<string?>("--email") { Description = "Its address." };
        var start = new Option<DateOnly?>("--pilot-start") { Description = "The day from which it is compared." };
        var command = new Command("add", "Adds a tenant and makes its database. Asked again after an interruption, it finishes.")
        {
            identifier, name, kind, code, hosts, fictitious, accent, support, phone, email, start,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var id = parsed.GetValue(identifier)!;
            var named = parsed.GetValue(hosts) is { Length: > 0 } given ? given : [$"{id}.localhost"];
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            var added = await TenantRoster.AddAsync(product.Services, new(id, parsed.GetValue(name)!, parsed.GetValue(code) ?? id.ToUpperInvariant(), named)
            {
                Kind = parsed.GetValue(kind),
                Fictitious = parsed.GetValue(fictitious),
                Accent = parsed.GetValue(accent),
                Support = parsed.GetValue(support),
                Phone = parsed.GetValue(phone),
                Email = parsed.GetValue(email),
                PilotStart = parsed.GetValue(start),
            }, cancellationToken);
            if (added.Error is { } error)
                throw product.Refusal(error);
            parsed.Terminal(console, errors).Answer(Row(added.Value), c => c.WriteLine($"{added.Value.Name} is served at {added.Value.Host}."));
            return Sis.Done;
        });
        return command;
    }

    private static Command List(IAnsiConsole console, TextWriter errors)
    {
        var command = new Command("list", "Shows the tenants.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            parsed.Terminal(console, errors).Table(
                [.. (await product.Services.GetRequiredService<TenantRegistry>().ListAsync(cancellationToken)).Select(Row)],
                ("identifier", t => t.Identifier), ("name", t => t.Name), ("kind", t => t.Kind.ToString()), ("state", t => t.State.ToString()),
                ("host", t => t.Host), ("code", t => t.Code), ("pilot start", t => t.PilotStart?.ToString("O", CultureInfo.InvariantCulture)));
            return Sis.Done;
        });
        return command;
    }

    private static TenantItem Row(Tenant t) => new(t.Id, t.Identifier, t.Name, t.Kind, t.State, t.Host, t.OtherHosts, t.Code, t.IsFictitious, t.PilotStart);

    private sealed record TenantItem(
        string Id, string Identifier, string Name, TenantKind Kind, TenantState State, string Host, IReadOnlyList<string> OtherHosts, string Code, bool IsFictitious, DateOnly? PilotStart);
}

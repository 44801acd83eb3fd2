using System.Globalization;
using Mediator;
using ServiceiSamverkan.Application.Mail.Failed;
using ServiceiSamverkan.Application.Mail.Overview;
using ServiceiSamverkan.Infrastructure.Catalogue;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class MailCommands
{
    public static Command Make(IAnsiConsole console, TextWriter errors) => new("mail", "The mail that goes out: how it stands, holding it back, trying again.")
    {
        Status(console, errors),
        Pause("pause", "Holds mail back: it is planned and waits. A host that runs obeys within seconds.", isPaused: true, console, errors),
        Pause("resume", "Lets mail go out again, what has waited first.", isPaused: false, console, errors),
        Retry(console, errors),
    };

    private static Command Status(IAnsiConsole console, TextWriter errors) => Make("status", "Shows what waits, what was given up, and since when.", async (parsed, product, tenants, cancellationToken) =>
    {
        List<MailRow> rows = [];
        foreach (var tenant in tenants)
        {
            var mail = (await product.InAsync(tenant, services => services.GetRequiredService<ISender>().Send(new GetMailStatus(), cancellationToken).AsTask())).Value;
            rows.Add(new(tenant.Identifier, tenant.IsMailPaused, mail.Queued, mail.Claimed, mail.Deferred, mail.Dead, mail.OldestDue, mail.NextDue));
        }

        parsed.Terminal(console, errors).Table(
            rows, ("tenant", r => r.Identifier), ("paused", r => r.IsPaused ? "yes" : string.Empty), ("queued", r => Number(r.Queued)), ("claimed", r => Number(r.Claimed)),
            ("deferred", r => Number(r.Deferred)), ("dead", r => Number(r.Dead)), ("oldest due", r => Moment(r.OldestDue)), ("next due", r => Moment(r.NextDue)));
    });

    private static Command Pause(string name, string description, bool isPaused, IAnsiConsole console, TextWriter errors) => Make(name, description, async (parsed, product, tenants, cancellationToken) =>
    {
        var registry = product.Services.GetRequiredService<TenantRegistry>();
        foreach (var tenant in tenants)
            await registry.PauseMailAsync(tenant.Id, isPaused, cancellationToken);
        parsed.Terminal(console, errors).Answer(
            tenants.Select(t => new { t.Identifier, isPaused }),
            c => c.WriteLine($"Mail of {string.Join(", ", tenants.Select(t => t.Identifier))} {(isPaused ? "waits" : "goes out")}."));
    });

    private static Command Retry(IAnsiConsole console, TextWriter errors) => Make("retry", "Puts mail that was given up back into the queue, unless it says nothing any more.", async (parsed, product, tenants, cancellationToken) =>
    {
        Dictionary<string, int> retried = [];
        foreach (var tenant in tenants)
        {
            int batch;
            retried[tenant.Identifier] = 0;
            do
            {
                batch = (await product.SendAsync(tenant, new RetryFailedMail(), cancellationToken)).Value;
                retried[tenant.Identifier] += batch;
            }
            while (batch == RetryFailedMail.Batch);
        }

        parsed.Terminal(console, errors).Answer(retried, c =>
        {
            foreach (var (identifier, count) in retried)
                c.WriteLine($"{identifier}: {count} back in the queue.");
        });
    });

    /// <summary>A command over one municipality, or all of them.</summary>
    private static Command Make(string name, string description, Func<ParseResult, Product, IReadOnlyList<Tenant>, CancellationToken, Task> work)
    {
        var tenant = CommandParts.OneTenant;
        var command = new Command(name, description) { tenant };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            IReadOnlyList<Tenant> tenants = parsed.GetValue(tenant) is { } asked ? [product.Find(asked)] : [.. product.Tenants.Where(t => t.Kind == TenantKind.Municipality)];
            await work(parsed, product, tenants, cancellationToken);
            return Sis.Done;
        });
        return command;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    private sealed record MailRow(
        string Identifier, bool IsPaused, int Queued, int Claimed, int Deferred, int Dead, DateTimeOffset? OldestDue, DateTimeOffset? NextDue);
}

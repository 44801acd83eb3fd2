using ServiceiSamverkan.Infrastructure.Provisioning;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class MigrateCommand
{
    public static Command Make(IAnsiConsole console, TextWriter errors)
    {
        var tenant = CommandParts.OneTenant;
        var command = new Command("migrate", "Brings databases to this version. One that fails stays as it was and stops no other.") { tenant };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            var one = parsed.GetValue(tenant) is { } asked ? product.Find(asked).Identifier : null;
            var (terminal, total) = (parsed.Terminal(console, errors), one is null ? product.Tenants.Count : 1);
            var done = await terminal.WorkAsync("Migrating", async tell =>
            {
                var migrated = 0;
                var progress = new Each<MigratedTenant>(t => tell(t.Identifier, (double)++migrated / total));
                return await product.Services.GetRequiredService<TenantMigration>().RunAsync(one, progress, cancellationToken, beside: true);
            });
            terminal.Table(done, ("tenant", t => t.Identifier), ("outcome", t => t.Failure ?? (t.Changed ? "migrated" : "was up to date")));
            return done.Any(t => t.Failure is not null) ? Sis.Failed : Sis.Done;
        });
        return command;
    }

    /// <summary>Told in the order in which it happens, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Each<T>(Action<T> act) : IProgress<T>
    {
        public void Report(T value) => act(value);
    }
}

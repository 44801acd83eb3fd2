using ServiceiSamverkan.Infrastructure.Due;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class JobsCommand
{
    public static Command Make(IAnsiConsole console, TextWriter errors) =>
        new("jobs", "What the host does every minute.") { RunDue(console, errors) };

    private static Command RunDue(IAnsiConsole console, TextWriter errors)
    {
        var tenant = CommandParts.OneTenant;
        var command = new Command("run-due", "Does everything that is due, once: reports, letters, digests, mail.") { tenant };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            var one = parsed.GetValue(tenant) is { } asked ? product.Find(asked).Identifier : null;
            var done = await product.Services.GetRequiredService<DueWork>().RunAsync(one, cancellationToken)
                ?? throw new RequestRefusedException("A pass runs already.");
            parsed.Terminal(console, errors).Answer(
                new { done.Sent, done.Skipped, done.Failed, done.Deferred, done.Returned, trouble = done.Trouble.Order(StringComparer.Ordinal) },
                c => c.WriteLine($"{done.Sent} sent, {done.Skipped} no longer right, {done.Failed} refused, {done.Deferred} to be tried again, {done.Returned} reports of mail that came back."));
            foreach (var trouble in done.Trouble.Order(StringComparer.Ordinal))
                await errors.WriteLineAsync(trouble);
            return done.Trouble.IsEmpty ? Sis.Done : Sis.Failed;
        });
        return command;
    }
}

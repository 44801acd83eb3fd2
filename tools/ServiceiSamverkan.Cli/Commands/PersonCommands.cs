using ServiceiSamverkan.Application.PersonalData;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class PersonCommands
{
    public static Command Make(IAnsiConsole console, TextWriter errors) =>
        new("person", "What is held of one person, told by an address or a follow-up code.")
        {
            Make("export", "Shows all of it, place by place.", console, errors, async (product, tenant, email, code, cancellationToken) =>
                (await product.SendAsync(tenant, new ExportPerson(email, code), cancellationToken)).Value, e => e.Places.Select(p => $"{p.Name}: {p.Rows.Count}")),
            Make("erase", "Erases what may be erased at once.", console, errors, async (product, tenant, email, code, cancellationToken) =>
                (await product.SendAsync(tenant, new ErasePerson(email, code), cancellationToken)).Value,
                e => [.. e.Places.Select(p => $"{p.Key}: {p.Value} erased"), $"{e.AwaitingAnswer} await their answer, {e.Inputs} stay without a way to their author"]),
        };

    private static Command Make<T>(
        string name,
        string description,
        IAnsiConsole console,
        TextWriter errors,
        Func<Product, Tenant, string?, string?, CancellationToken, Task<T>> work,
        Func<T, IEnumerable<string>> lines)
    {
        var tenant = CommandParts.TheTenant;
        var email = new Option<string?>("--email") { Description = "The person's address." };
        var code = new Option<string?>("--code") { Description = "A follow-up code of the person's." };
        var command = new Command(name, description) { tenant, email, code };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            var answer = await work(product, product.Find(parsed.GetValue(tenant)!), parsed.GetValue(email), parsed.GetValue(code), cancellationToken);
            parsed.Terminal(console, errors).Answer(answer, c =>
            {
                foreach (var line in lines(answer))
                    c.WriteLine(line);
            });
            return Sis.Done;
        });
        return command;
    }
}

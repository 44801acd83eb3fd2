using ServiceiSamverkan.Application.Contributions.Import;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class ImportCommands
{
    public static Command Make(IAnsiConsole console, TextWriter errors) =>
        new("import", "Takes in an earlier dialogue from CSV files: all of a file or nothing of it.")
        {
            Contributions(console, errors),
            Support(console, errors),
        };

    private static Command Contributions(IAnsiConsole console, TextWriter errors)
    {
        var (file, tenant, source) = Parts();
        var dialogue = new Option<Guid?>("--dialogue") { Description = "The dialogue that it belongs to; none by default." };
        var language = new Option<string>("--language") { Description = "Of the texts.", DefaultValueFactory = _ => LocalizedText.Swedish };
        var command = new Command("contributions", "Imports what was said: Polis' comments.csv, or a file with columns text, plats, datum, id.") { file, tenant, source, dialogue, language };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            var import = new ImportContributions(
                await File.ReadAllBytesAsync(parsed.GetValue(file)!.FullName, cancellationToken), parsed.GetValue(source)!, parsed.GetValue(dialogue), parsed.GetValue(language)!);
            var done = (await product.SendAsync(product.Find(parsed.GetValue(tenant)!), import, cancellationToken)).Value;
            parsed.Terminal(console, errors).Answer(done, c => c.WriteLine(
                $"{done.Rows} rows: {done.Imported} imported ({done.Published} published, {done.Rejected} rejected, {done.Received} received), {done.AlreadyHere} here already."));
            return Sis.Done;
        });
        return command;
    }

    private static Command Support(IAnsiConsole console, TextWriter errors)
    {
        var (file, tenant, source) = Parts();
        var command = new Command("support", "Imports who agreed with what: Polis' votes.csv, after its comments.") { file, tenant, source };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            var import = new ImportSupport(await File.ReadAllBytesAsync(parsed.GetValue(file)!.FullName, cancellationToken), parsed.GetValue(source)!);
            var done = (await product.SendAsync(product.Find(parsed.GetValue(tenant)!), import, cancellationToken)).Value;
            parsed.Terminal(console, errors).Answer(done, c => c.WriteLine(
                $"{done.Rows} votes: {done.Imported} imported, {done.AlreadyHere} here already; {done.Against} against and {done.Pass} that pass are not imported, {done.Overtaken} were changed later."));
            return Sis.Done;
        });
        return command;
    }

    private static (Argument<FileInfo> File, Option<string> Tenant, Option<string> Source) Parts() => (
        new("file") { Description = "The CSV file." },
        CommandParts.TheTenant,
        new("--source") { Description = "Names where it comes from; the same source twice is the same import.", DefaultValueFactory = _ => "import" });
}

using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Region.Publishing;
using ServiceiSamverkan.Application.Region.Reports;
using ServiceiSamverkan.Domain.Region;
using Spectre.Console;

namespace ServiceiSamverkan.Cli.Commands;

internal static class ResultCommands
{
    public static Command Make(IAnsiConsole console, TextWriter errors) =>
        new("results", "A municipality's period reports.")
        {
            Make("compute", "Prepares the report of a third of a year.", approve: false, console, errors),
            Make("approve", "Prepares the report, approves it and tells the region.", approve: true, console, errors),
        };

    private static Command Make(string name, string description, bool approve, IAnsiConsole console, TextWriter errors)
    {
        var tenant = CommandParts.TheTenant;
        var window = new Option<string?>("--window") { Description = "\"2026-T2\"; the last one that is over by default." };
        var command = new Command(name, description) { tenant, window };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var product = await Product.OpenAsync(parsed.GetValue(Terminal.Folder), cancellationToken);
            var municipality = product.Find(parsed.GetValue(tenant)!);
            var computed = (await product.SendAsync(municipality, new ComputeReport(parsed.GetValue(window)), cancellationToken)).Value;
            if (approve)
            {
                var version = await product.InAsync(municipality, services => services.GetRequiredService<ITenantDb>()
                    .Set<PeriodReport>().Where(r => r.Id == computed.Id).Select(r => r.Version).SingleAsync(cancellationToken));
                await product.SendAsync(municipality, new ApproveReport(computed.Id, version), cancellationToken);
                await product.SendAsync(municipality, new DeliverReports(), cancellationToken);
            }

            parsed.Terminal(console, errors).Answer(
                new { municipality = municipality.Identifier, computed.Window, computed.Id, approved = approve },
                c => c.WriteLine($"{municipality.Name}: the report of {computed.Window} is {(approve ? "approved" : "prepared")}."));
            return Sis.Done;
        });
        return command;
    }
}

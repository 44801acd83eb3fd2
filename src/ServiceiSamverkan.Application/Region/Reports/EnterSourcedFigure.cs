using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>Enters what the municipality knows from a survey; the same indicator and window again corrects it.</summary>
/// <param name="Window">"2026-T2".</param>
/// <param name="Respondents">Null when the source does not say.</param>
public sealed record EnterSourcedFigure(string Indicator, string Window, decimal Percent, int? Respondents, string Source)
    : ICommand<Result>, ILeavesPublicPages;

public sealed class EnterSourcedFigureHandler(ITenantDb db, IIdSource ids) : ICommandHandler<EnterSourcedFigure, Result>
{
    public async ValueTask<Result> Handle(EnterSourcedFigure command, CancellationToken cancellationToken)
    {
        var window = ReportWindow.Parse(command.Window).Value;
        var standing = await db.Set<SourcedFigure>()
            .FirstOrDefaultAsync(f => f.Indicator == command.Indicator && f.WindowFrom == window.From, cancellationToken);
        if (standing is not null)
            return standing.Correct(command.Percent, command.Respondents, command.Source);

        var entered = SourcedFigure.Create(ids.Next(), command.Indicator, window, command.Percent, command.Respondents, command.Source);
        if (entered.Error is { } error)
            return error;
        db.Set<SourcedFigure>().Add(entered.Value);
        return Result.Ok;
    }
}

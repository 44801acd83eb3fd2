using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>Adds a figure to the municipality's population series; the figure of the same day is corrected.</summary>
public sealed record EnterPopulation(DateOnly Date, int Count, string Source) : ICommand<Result>, ILeavesPublicPages;

public sealed class EnterPopulationHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<EnterPopulation, Result>
{
    public async ValueTask<Result> Handle(EnterPopulation command, CancellationToken cancellationToken)
    {
        if (command.Date > SwedishCalendar.DayOf(clock.GetUtcNow()))
            return new PopulationWithoutSource();
        var standing = await db.Set<MunicipalPopulation>().FirstOrDefaultAsync(p => p.Date == command.Date, cancellationToken);
        if (standing is not null)
            return standing.Correct(command.Count, command.Source);

        var entered = MunicipalPopulation.Create(ids.Next(), command.Date, command.Count, command.Source);
        if (entered.Error is { } error)
            return error;
        db.Set<MunicipalPopulation>().Add(entered.Value);
        return Result.Ok;
    }
}

using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>Notes how many lived in a place on a day, and who says so.</summary>
public sealed record RecordPopulation(Guid PlaceId, int? Version, DateOnly? Date, int Value, string? Source, string? Method) : ICommand<Result>;

public sealed class RecordPopulationHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<RecordPopulation, Result>
{
    public async ValueTask<Result> Handle(RecordPopulation command, CancellationToken cancellationToken)
    {
        if (await db.Set<Place>().SingleOrDefaultAsync(p => p.Id == command.PlaceId, cancellationToken) is not { } place)
            return NotFound.Instance;
        if (place.CheckVersion(command.Version) is { } stale)
            return stale;
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        return place.RecordPopulation(command.Date, command.Value, command.Source.AsLine(), command.Method.AsLine(), today);
    }
}

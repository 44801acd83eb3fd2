using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places.Import;

/// <summary>Takes in a list of which services there are at which places: all of it or nothing.</summary>
public sealed record ImportServices(ServiceFile File) : ICommand<Result<ServiceImport>>;

/// <param name="Imported">Rows that say something that was not recorded.</param>
/// <param name="Changed">Services that were known and stand otherwise today; those who follow the place hear of them.</param>
public sealed record ServiceImport(int Rows, int Imported, int AlreadyHere, int Changed);

public sealed class ImportServicesHandler(ITenantDb db, ICsvTables tables, TimeProvider clock) : ICommandHandler<ImportServices, Result<ServiceImport>>
{
    public async ValueTask<Result<ServiceImport>> Handle(ImportServices command, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var taken = await TakenServices.TakeAsync(db, db.Set<Place>(), tables, command.File, today, cancellationToken);
        if (taken.Error is not null)
            return taken.Error;
        var services = taken.Value;
        return services.Flaws is [var flaw, ..]
            ? flaw
            : new ServiceImport(services.Rows.Count, services.Rows.Count - services.AlreadyHere, services.AlreadyHere, services.News.Count);
    }
}

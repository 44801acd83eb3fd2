using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>
/// Everything that we hold of one person, place by place, for that person to read. A command since it is recorded who took
/// it out; the record does not say of whom.
/// </summary>
public sealed record ExportPerson(string? Email, string? Code) : ICommand<Result<PersonExport>>, IAsksAboutPerson, ILeavesPublicPages;

/// <param name="Places">Those that hold something, with the whole inventory's words on why and for how long.</param>
/// <param name="Elsewhere">Places that no key reaches, told so that the person knows of them.</param>
public sealed record PersonExport(DateTimeOffset At, IReadOnlyList<HeldPlace> Places, IReadOnlyList<PlaceNote> Elsewhere);

/// <param name="Name">As in the inventory.</param>
public sealed record HeldPlace(string Name, string Purpose, string Erased, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows);

public sealed record PlaceNote(string Name, string Purpose, string Erased);

public sealed class ExportPersonHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<ExportPerson, Result<PersonExport>>
{
    public async ValueTask<Result<PersonExport>> Handle(ExportPerson command, CancellationToken cancellationToken)
    {
        if (PersonSought.Of(command.Email, command.Code) is not { } person)
            return new PersonNotNamed();
        List<HeldPlace> held = [];
        foreach (var place in PersonalDataInventory.Residents.Where(p => p.ReachedBy != PersonKeys.None))
        {
            var rows = await PersonReaders.ByPlace[place.Name](db, person, cancellationToken);
            if (rows.Count > 0)
                held.Add(new(place.Name, place.Purpose, place.Erased, rows));
        }

        var unreached = PersonalDataInventory.Residents.Where(p => p.ReachedBy == PersonKeys.None).Concat(PersonalDataInventory.Elsewhere);
        return new PersonExport(clock.GetUtcNow(), held, [.. unreached.Select(p => new PlaceNote(p.Name, p.Purpose, p.Erased))]);
    }
}

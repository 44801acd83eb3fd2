using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.ClashDays;

/// <summary>Notes days of the municipality's own that meetings had better not fall on.</summary>
/// <param name="LastDay">Null: the first day alone.</param>
public sealed record NoteClashDay(string? Name, DateOnly FirstDay, DateOnly? LastDay) : ICommand<Result<Created>>;

public sealed class NoteClashDayHandler(ITenantDb db, IIdSource ids) : ICommandHandler<NoteClashDay, Result<Created>>
{
    public ValueTask<Result<Created>> Handle(NoteClashDay command, CancellationToken cancellationToken)
    {
        var noted = ClashDay.Note(ids.Next(), command.Name.AsLine(), command.FirstDay, command.LastDay ?? command.FirstDay);
        if (noted.Error is { } error)
            return new(error);
        db.Set<ClashDay>().Add(noted.Value);
        return new(new Created(noted.Value.Id));
    }
}

using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Plans a meeting; residents see it when it is announced.</summary>
/// <param name="Capacity">Seats; null when there is room for all.</param>
/// <param name="KeepsVenue">The venue that was typed enters the register.</param>
public sealed record PlanMeeting(MeetingDetails Details, int? Capacity, bool KeepsVenue = false) : ICommand<Result<Created>>, ILeavesPublicPages;

public sealed class PlanMeetingHandler(ITenantDb db, IIdSource ids) : ICommandHandler<PlanMeeting, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(PlanMeeting command, CancellationToken cancellationToken)
    {
        var details = command.Details.Clean();
        if (await db.CheckReferencesAsync(details, cancellationToken) is { } unknown)
            return unknown;
        var id = ids.Next();
        var settled = await db.SettleVenueAsync(ids, details, null, command.KeepsVenue, cancellationToken);
        if (settled.Error is { } noVenue)
            return noVenue;
        var planned = Meeting.Plan(id, settled.Value);
        if (planned.Error is { } error)
            return error;
        var list = RegistrationList.Create(planned.Value.Id, command.Capacity);
        if (list.Error is { } invalid)
            return invalid;
        db.Set<Meeting>().Add(planned.Value);
        db.Set<RegistrationList>().Add(list.Value);
        return new Created(planned.Value.Id);
    }
}

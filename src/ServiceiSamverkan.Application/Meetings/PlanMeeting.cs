using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Plans a meeting; residents see it when it is announced.</summary>
/// <param name="Capacity">Seats; null when there is room for all.</param>
public sealed record PlanMeeting(MeetingDetails Details, int? Capacity) : ICommand<Result<Created>>, ILeavesPublicPages;

public sealed class PlanMeetingHandler(ITenantDb db, IIdSource ids) : ICommandHandler<PlanMeeting, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(PlanMeeting command, CancellationToken cancellationToken)
    {
        var details = command.Details.Clean();
        if (await db.CheckReferencesAsync(details, cancellationToken) is { } unknown)
            return unknown;
        var planned = Meeting.Plan(ids.Next(), details);
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

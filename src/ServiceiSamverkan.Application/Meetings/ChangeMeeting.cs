using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Changes a meeting. More seats go to those who wait; fewer than are promised are refused.</summary>
/// <param name="KeepsVenue">The venue that was typed enters the register.</param>
public sealed record ChangeMeeting(Guid Id, int? Version, MeetingDetails Details, int? Capacity, bool KeepsVenue = false) : ICommand<Result>;

public sealed class ChangeMeetingHandler(ITenantDb db, IIdSource ids) : ICommandHandler<ChangeMeeting, Result>
{
    public async ValueTask<Result> Handle(ChangeMeeting command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == command.Id, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        if (meeting.CheckVersion(command.Version) is { } stale)
            return stale;
        var details = command.Details.Clean();
        if (await db.CheckReferencesAsync(details, cancellationToken) is { } unknown)
            return unknown;
        var settled = await db.SettleVenueAsync(ids, details, meeting, command.KeepsVenue, cancellationToken);
        if (settled.Error is { } noVenue)
            return noVenue;
        if (meeting.Change(settled.Value) is { Error: { } error })
            return error;

        var list = await db.Set<RegistrationList>().SingleAsync(l => l.Id == meeting.Id, cancellationToken);
        if (list.Capacity == command.Capacity)
            return Result.Ok;
        if (list.ChangeCapacity(command.Capacity) is { Error: { } tooFew })
            return tooFew;
        list.Fill(await db.WaitingAsync(meeting.Id, cancellationToken));
        return Result.Ok;
    }
}

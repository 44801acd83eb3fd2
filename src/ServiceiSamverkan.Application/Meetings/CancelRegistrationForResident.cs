using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Cancels a registration for someone who has called.</summary>
public sealed record CancelRegistrationForResident(Guid MeetingId, Guid RegistrationId) : ICommand<Result>, IErases;

public sealed class CancelRegistrationForResidentHandler(ITenantDb db, MeetingMail mail) : ICommandHandler<CancelRegistrationForResident, Result>
{
    public async ValueTask<Result> Handle(CancelRegistrationForResident command, CancellationToken cancellationToken)
    {
        if (await db.Set<Registration>().SingleOrDefaultAsync(r => r.Id == command.RegistrationId && r.MeetingId == command.MeetingId, cancellationToken)
            is not { } registration)
            return NotFound.Instance;
        await mail.GiveUpAsync(registration.Id, cancellationToken);
        var list = await db.Set<RegistrationList>().SingleAsync(l => l.Id == registration.MeetingId, cancellationToken);
        return list.Cancel(registration, await db.WaitingAsync(registration.MeetingId, cancellationToken));
    }
}

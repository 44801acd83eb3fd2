using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Cancels a registration by its link; the seats go to those who wait, and what the person told is erased.</summary>
public sealed record CancelRegistration(string Token) : ICommand<Result>, IAnsweredOnce, IErases;

public sealed class CancelRegistrationHandler(ITenantDb db, MeetingMail mail) : ICommandHandler<CancelRegistration, Result>
{
    public async ValueTask<Result> Handle(CancelRegistration command, CancellationToken cancellationToken)
    {
        var hash = RegistrationToken.Hash(command.Token);
        if (await db.Set<Registration>().SingleOrDefaultAsync(r => r.TokenHash == hash, cancellationToken) is not { } registration)
            return NotFound.Instance;
        await mail.GiveUpAsync(registration.Id, cancellationToken);
        var list = await db.Set<RegistrationList>().SingleAsync(l => l.Id == registration.MeetingId, cancellationToken);
        return list.Cancel(registration, await db.WaitingAsync(registration.MeetingId, cancellationToken));
    }
}

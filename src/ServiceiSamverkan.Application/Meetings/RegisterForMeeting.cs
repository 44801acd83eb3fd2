using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Signs a person or a party up, without an account. Who does not fit waits for a seat.</summary>
public sealed record RegisterForMeeting(
    Guid MeetingId,
    string? Name,
    int PartySize,
    string? Email,
    string? Phone,
    bool NeedsLift,
    string? LiftFrom,
    bool NeedsCompanion,
    string? Remark) : ICommand<Result<RegistrationReceipt>>, IAnsweredOnce;

/// <param name="Token">The registration is read and cancelled with it. Given once; only its hash is kept.</param>
public sealed record RegistrationReceipt(Guid Id, RegistrationState State, string Token);

public sealed class RegisterForMeetingHandler(
    ITenantDb db, MeetingMail mail, ICaller caller, TimeProvider clock, IIdSource ids)
    : ICommandHandler<RegisterForMeeting, Result<RegistrationReceipt>>
{
    public async ValueTask<Result<RegistrationReceipt>> Handle(RegisterForMeeting command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().AsNoTracking().Shown().SingleOrDefaultAsync(m => m.Id == command.MeetingId, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        var now = clock.GetUtcNow();
        if (meeting.CanRegister(now) is { Error: { } closed })
            return closed;

        var list = await db.Set<RegistrationList>().SingleAsync(l => l.Id == meeting.Id, cancellationToken);
        var id = ids.Next();
        var token = RegistrationToken.Of(await db.LinkKeyAsync(cancellationToken), id);
        var registered = list.Register(id, Given(command), RegistrationToken.Hash(token), now);
        if (registered.Error is { } error)
            return error;
        db.Set<Registration>().Add(registered.Value);
        await mail.ConfirmAsync(meeting, registered.Value, cancellationToken);
        return new RegistrationReceipt(registered.Value.Id, registered.Value.State, token);
    }

    private NewRegistration Given(RegisterForMeeting command) => new(
        command.Name.AsLine(),
        command.PartySize,
        command.Email.AsLine(),
        command.Phone.AsLine(),
        command.NeedsLift,
        command.NeedsLift ? command.LiftFrom.AsLine() : string.Empty,
        command.NeedsCompanion,
        command.Remark.AsLines(),
        caller.Language);
}

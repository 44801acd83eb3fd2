using System.Buffers.Text;
using System.Security.Cryptography;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>
/// Erases of one person what may be erased at once: subscriptions, registrations, attendance, whose a support was, mail, and
/// the ways to answer where the answer has been given. What was said is an official document and stays.
/// </summary>
public sealed record ErasePerson(string? Email, string? Code) : ICommand<Result<PersonErased>>, IAsksAboutPerson, IErases;

/// <param name="Places">How many rows were emptied, by place.</param>
/// <param name="AwaitingAnswer">Inputs whose way to answer was kept since an answer is still owed.</param>
/// <param name="Inputs">Inputs that stay, without a way to their author.</param>
public sealed record PersonErased(IReadOnlyDictionary<string, int> Places, int AwaitingAnswer, int Inputs);

public sealed class ErasePersonHandler(ITenantDb db, RandomNumberGenerator random) : ICommandHandler<ErasePerson, Result<PersonErased>>
{
    public async ValueTask<Result<PersonErased>> Handle(ErasePerson command, CancellationToken cancellationToken)
    {
        if (PersonSought.Of(command.Email, command.Code) is not { } person)
            return new PersonNotNamed();
        var said = await RowsOfPerson.Said(db, person).ToListAsync(cancellationToken);
        var owed = await OwedAsync(said, cancellationToken);
        var erased = new Dictionary<string, int>
        {
            [nameof(Contributor)] = await ContributorsAsync([.. said.Select(c => c.Id).Except(owed)], cancellationToken),
            [nameof(MailMessage)] = await MailAsync(person, owed, cancellationToken),
        };
        if (person.Address is not null)
        {
            erased[nameof(Registration)] = await RegistrationsAsync(person, cancellationToken);
            erased[nameof(Attendance)] = await AttendancesAsync(person, cancellationToken);
            erased[nameof(Support)] = await SupportsAsync(person, cancellationToken);
            erased[nameof(DigestSlot)] = await RowsOfPerson.Slots(db, person).ExecuteDeleteAsync(cancellationToken);
            erased[nameof(BlockedAddress)] = await RowsOfPerson.Blocked(db, person).ExecuteDeleteAsync(cancellationToken);
            var subscriptions = await RowsOfPerson.Subscriptions(db, person).ToListAsync(cancellationToken);
            db.Set<Subscription>().RemoveRange(subscriptions);
            erased[nameof(Subscription)] = subscriptions.Count;
        }

        return new PersonErased(erased.Where(p => p.Value > 0).ToDictionary(), owed.Count, said.Count - owed.Count);
    }

    /// <summary>An answer is owed, or published and still on its way.</summary>
    private async Task<HashSet<Guid>> OwedAsync(IReadOnlyList<Contribution> said, CancellationToken cancellationToken)
    {
        var ids = said.Select(c => c.Id).ToList();
        var underWay = await db.Set<FeedbackRecipient>().Where(r => ids.Contains(r.ContributionId) && r.State == RecipientState.Pending && r.Way != AnswerBy.Code)
            .Select(r => r.ContributionId).ToListAsync(cancellationToken);
        return [.. said.Where(c => c.IsAwaitingAnswer).Select(c => c.Id), .. underWay];
    }

    private async Task<int> ContributorsAsync(IReadOnlyList<Guid> answered, CancellationToken cancellationToken)
    {
        var people = await db.Set<Contributor>()
            .Where(p => answered.Contains(p.ContributionId) && (p.Email != null || p.Phone != null || p.PostalAddress != null)).ToListAsync(cancellationToken);
        people.ForEach(p => p.ForgetAddress());
        return people.Count;
    }

    /// <summary>All but what an input still waits for.</summary>
    private async Task<int> MailAsync(PersonSought person, HashSet<Guid> owed, CancellationToken cancellationToken)
    {
        var recipients = await db.Set<FeedbackRecipient>().Where(r => owed.Contains(r.ContributionId)).Select(r => r.Id).ToListAsync(cancellationToken);
        return await RowsOfPerson.Mail(db, person)
            .Where(m => m.DueAt == null || (!owed.Contains(m.CauseId) && !recipients.Contains(m.CauseId)))
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>A seat at a meeting to come is given back; of one that was held only the number stays.</summary>
    private async Task<int> RegistrationsAsync(PersonSought person, CancellationToken cancellationToken)
    {
        var own = await RowsOfPerson.Registrations(db, person).ToListAsync(cancellationToken);
        foreach (var registration in own)
        {
            var isToCome = await db.Set<Meeting>().AnyAsync(m => m.Id == registration.MeetingId && m.HeldOn == null, cancellationToken);
            if (isToCome && registration.State != RegistrationState.Cancelled)
            {
                var list = await db.Set<RegistrationList>().SingleAsync(l => l.Id == registration.MeetingId, cancellationToken);
                list.Cancel(registration, await db.WaitingAsync(registration.MeetingId, cancellationToken));
            }

            registration.Forget();
        }

        return own.Count;
    }

    /// <summary>One token for all meetings of a dialogue: the person is counted once there, as before.</summary>
    private async Task<int> AttendancesAsync(PersonSought person, CancellationToken cancellationToken)
    {
        var own = await db.Set<Attendance>().Where(a => a.Kind == AttendanceKind.ConfirmedAddress && a.Key == person.AddressKey).ToListAsync(cancellationToken);
        var meetings = own.Select(a => a.MeetingId).ToList();
        var dialogues = await db.Set<Meeting>().Where(m => meetings.Contains(m.Id)).Select(m => new { m.Id, Within = m.DialogueId ?? m.Id })
            .ToDictionaryAsync(m => m.Id, m => m.Within, cancellationToken);
        foreach (var dialogue in own.GroupBy(a => dialogues[a.MeetingId]))
        {
            var token = NewToken();
            foreach (var attendance in dialogue)
                attendance.Forget($"erased-{Base64Url.EncodeToString(token)}");
        }

        return own.Count;
    }

    /// <summary>What was agreed with stays as it was counted.</summary>
    private async Task<int> SupportsAsync(PersonSought person, CancellationToken cancellationToken)
    {
        var own = await RowsOfPerson.SupportsAsync(db, person, cancellationToken);
        db.Set<Support>().RemoveRange(own);
        db.Set<Support>().AddRange(own.Select(s => s.WithoutPerson(NewToken())));
        return own.Count;
    }

    private byte[] NewToken()
    {
        var bytes = new byte[SupportKey.Bytes];
        random.GetBytes(bytes);
        return bytes;
    }
}

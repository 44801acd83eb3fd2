using System.Security.Cryptography;
using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Contributions.Moderation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Takes in the notes of a café's tables, as they are typed in from paper. Each becomes a contribution, once.</summary>
/// <param name="HaveRead">Whoever typed them in has read them as a moderator does, so that they need not wait for one.</param>
public sealed record TakeHarvestNotes(Guid MeetingId, IReadOnlyList<HarvestNoteInput> Notes, bool HaveRead = false) : ICommand<Result<HarvestTaken>>
{
    public const int NotesMax = 100;
}

/// <param name="Id">Given by whoever sends, so that sending again takes nothing twice; null for one that is sent once.</param>
public sealed record HarvestNoteInput(
    Guid? Id, int Table, int Round, string? Question, string? Text, HarvestNoteKind Kind, string? Language, string? WrittenDownBy);

/// <param name="Taken">Notes that were new.</param>
/// <param name="Total">All notes of the café.</param>
/// <param name="CafeCode">The café's own follow-up code: shows all its notes, withdraws none.</param>
public sealed record HarvestTaken(int Taken, int Total, string CafeCode);

public sealed class TakeHarvestNotesHandler(ITenantDb db, ICaller caller, TimeProvider clock, IIdSource ids, RandomNumberGenerator random)
    : ICommandHandler<TakeHarvestNotes, Result<HarvestTaken>>
{
    public async ValueTask<Result<HarvestTaken>> Handle(TakeHarvestNotes command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == command.MeetingId, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        var now = clock.GetUtcNow();
        if (meeting.TakeHarvest(now, () => FollowUpCode.Generate(random)) is { Error: { } error })
            return error;
        var dialogue = await db.Set<Dialogue>().AsNoTracking().SingleAsync(d => d.Id == meeting.DialogueId, cancellationToken);
        if (dialogue.OpenedAt is null)
            return new DialogueStateForbids(dialogue.State);

        Guid[] given = [.. command.Notes.Select(n => n.Id).OfType<Guid>()];
        var known = (await db.Set<HarvestNote>().Where(n => given.Contains(n.Id)).Select(n => n.Id).ToListAsync(cancellationToken)).ToHashSet();
        var haveRead = command.HaveRead && RolesTable.Grants(caller.Roles, Permission.Moderate);
        var taken = 0;
        foreach (var input in command.Notes.Where(n => n.Id is not { } id || known.Add(id)))
        {
            if (Take(meeting, dialogue, input, haveRead, now) is { Error: { } refused })
                return refused;
            taken++;
        }

        var before = await db.Set<HarvestNote>().CountAsync(n => n.MeetingId == meeting.Id, cancellationToken);
        return new HarvestTaken(taken, before + taken, meeting.CafeCode!.ToString());
    }

    private Result Take(Meeting meeting, Dialogue dialogue, HarvestNoteInput input, bool haveRead, DateTimeOffset now)
    {
        var language = input.Language.AsLine() is { Length: > 0 } stated ? stated : LocalizedText.Swedish;
        var given = new NewHarvestNote(
            input.Table, input.Round, input.Question.AsLine(), input.Text.AsLines(), input.Kind, language, input.WrittenDownBy.AsLine());
        var note = HarvestNote.Take(input.Id ?? ids.Next(), meeting.Id, given, now);
        if (note.Error is { } invalid)
            return invalid;
        var trace = new HarvestTrace(note.Value.Id, meeting.Id, note.Value.Table);
        var moderateBy = SwedishCalendar.AddWorkingDays(SwedishCalendar.DayOf(now), dialogue.ModerationDays);
        var contribution = Contribution.FromHarvestNote(
            ids.Next(), trace, dialogue.Id, meeting.PlaceId, note.Value.Text, language, moderateBy, now);
        if (contribution.Error is { } error)
            return error;
        db.Set<HarvestNote>().Add(note.Value);
        db.Set<Contribution>().Add(contribution.Value);

        // What looks like a person's data is read once more, whoever has read it and whatever the dialogue has chosen.
        if ((dialogue.PreModerated && !haveRead) || PersonalDataSigns.In(note.Value.Text).Count > 0)
            return Result.Ok;
        if (haveRead)
            db.Set<AuditEntry>().Add(ModerationRecord.Of(caller, ids.Next(), contribution.Value.Id, ModerationVerb.Publish, now));
        return contribution.Value.Publish(now);
    }
}

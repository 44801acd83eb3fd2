using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>A dialogue with everything that the one screen holds, what is missing, and what can be done next.</summary>
public sealed record GetDialogueForOffice(Guid Id) : IQuery<Result<DialogueForOffice>>;

/// <param name="Missing">What must be filled in before it can open.</param>
/// <param name="Waiting">Contributions that wait for a moderator.</param>
/// <param name="Unanswered">Contributions that are owed an answer.</param>
public sealed record DialogueForOffice(
    Guid Id,
    string Slug,
    DialogueDetails Details,
    DialogueState State,
    PublicDialogueState? PublicState,
    bool IsPaused,
    DateTimeOffset CreatedAt,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? AnsweredAt,
    DateOnly? NextWordOn,
    DateOnly? FeedbackDueOn,
    bool OwesFeedback,
    bool IsOverdue,
    LocalizedText CancelReason,
    Guid? AdoptedTemplateId,
    IReadOnlyList<OpeningRequirement> Missing,
    int Waiting,
    int Unanswered,
    IReadOnlyList<MeetingItem> Meetings,
    int Version);

public sealed class GetDialogueForOfficeHandler(ITenantDb db, ICaller caller, TimeProvider clock)
    : IQueryHandler<GetDialogueForOffice, Result<DialogueForOffice>>
{
    public async ValueTask<Result<DialogueForOffice>> Handle(GetDialogueForOffice query, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == query.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var details = dialogue.Details();
        var said = db.Set<Contribution>().Where(c => c.DialogueId == dialogue.Id);
        var meetings = db.Set<Meeting>().Where(m => m.DialogueId == dialogue.Id).OrderBy(m => m.StartsAt);
        return new DialogueForOffice(
            dialogue.Id,
            dialogue.Slug,
            details,
            dialogue.State,
            dialogue.Calendar.PublicState(today),
            dialogue.PausedAt is not null,
            dialogue.CreatedAt,
            dialogue.OpenedAt,
            dialogue.AnsweredAt,
            dialogue.NextWordOn,
            dialogue.FeedbackDueOn,
            dialogue.OwesFeedback,
            dialogue.IsOverdue(today),
            dialogue.CancelReason,
            dialogue.AdoptedTemplateId,
            details.MissingToOpen(),
            await said.CountAsync(c => c.State == ContributionState.Received, cancellationToken),
            await said.CountAsync(Contribution.AwaitsAnswer, cancellationToken),
            await db.MeetingItemsAsync(meetings, caller.Language, cancellationToken),
            dialogue.Version);
    }
}

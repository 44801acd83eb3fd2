using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>What a contribution needs to know of its dialogue, read without the dialogue's parts.</summary>
internal sealed record DialogueFacts(
    Guid Id, string Slug, LocalizedText Title, bool WasOpened, DialogueCalendar Calendar, DateOnly? FeedbackDueOn, SupportBasis SupportBasis)
{
    public static async ValueTask<DialogueFacts?> OfAsync(ITenantDb db, Guid? dialogueId, CancellationToken cancellationToken) =>
        dialogueId is null ? null : await db.Set<Dialogue>().AsNoTracking().Where(d => d.Id == dialogueId)
            .Select(d => new DialogueFacts(
                d.Id,
                d.Slug,
                d.Title,
                d.OpenedAt != null,
                new DialogueCalendar(d.State, d.OpenedAt != null, d.PausedAt != null, d.AnsweredAt != null, d.OpensOn, d.ClosesOn),
                d.NextWordOn ?? d.FeedbackOn,
                d.SupportBasis))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Null for one that residents do not see.</summary>
    public DialogueLink? Link(string language) => WasOpened ? new(Id, Slug, Title.In(language)) : null;

    /// <summary>Supported while anything can be sent in.</summary>
    public bool TakesSupportOn(DateOnly today) => Calendar.Window(today) is InputWindow.Open or InputWindow.Late;
}

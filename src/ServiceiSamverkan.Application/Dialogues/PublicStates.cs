using System.Linq.Expressions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary><see cref="DialogueCalendar.PublicState"/> as a condition that the database can answer.</summary>
public static class PublicStates
{
    public static Expression<Func<Dialogue, bool>> Are(PublicDialogueState wanted, DateOnly today) => wanted switch
    {
        PublicDialogueState.Planned => d => d.OpenedAt != null && d.State == DialogueState.Open && !(d.OpensOn <= today),
        PublicDialogueState.Open => d => d.OpenedAt != null && d.State == DialogueState.Open && d.OpensOn <= today && !(d.ClosesOn < today),
        PublicDialogueState.Processing => d => d.OpenedAt != null
            && ((d.State == DialogueState.Open && d.OpensOn <= today && d.ClosesOn < today)
                || d.State == DialogueState.Processing
                || (d.State == DialogueState.Cancelled && d.AnsweredAt == null)),
        PublicDialogueState.Answered => d => d.OpenedAt != null
            && (d.State == DialogueState.Answered || d.State == DialogueState.Closed || d.State == DialogueState.Archived
                || (d.State == DialogueState.Cancelled && d.AnsweredAt != null)),
    };
}

using System.Linq.Expressions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary><see cref="Dialogue.IsOverdue"/> as a condition that the database can answer.</summary>
public static class OverduePromises
{
    public static Expression<Func<Dialogue, bool>> On(DateOnly today) => d =>
        d.OpenedAt != null && d.AnsweredAt == null
        && (d.State == DialogueState.Open || d.State == DialogueState.Processing || d.State == DialogueState.Cancelled)
        && (d.NextWordOn ?? d.FeedbackOn) < today;
}

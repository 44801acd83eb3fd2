using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Application.Handovers;

internal static class HandoverReading
{
    public static async ValueTask<IReadOnlyList<HandoverItem>> ItemsOfAsync(
        this ITenantDb db, IReadOnlyCollection<Handover> handovers, string language, TimeProvider clock, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var titles = await db.SubjectTitlesAsync(handovers.Select(h => h.Subject), language, cancellationToken);
        var bodies = await db.Set<ExternalBody>().AsNoTracking().Select(b => new { b.Id, b.Name }).ToDictionaryAsync(b => b.Id, b => b.Name, cancellationToken);
        return
        [
            .. handovers.Select(h => new HandoverItem(
                h.Id,
                h.Version,
                h.State,
                h.Subject.Kind,
                h.Subject.Id,
                titles.GetValueOrDefault(h.Subject.Id, string.Empty),
                bodies[h.ExternalBodyId].In(language),
                h.What.In(language),
                h.Why.In(language),
                h.SentAt,
                h.AnswerDueOn,
                h.IsOverdue(today),
                h.WithContactDetails,
                h.Answer.IsEmpty ? null : h.Answer.In(language),
                h.FeedbackId)),
        ];
    }
}

using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks.Office;

internal static class OfficeFeedbackReading
{
    public static async ValueTask<IReadOnlyList<OfficeFeedbackItem>> ItemsOfAsync(
        this ITenantDb db, IReadOnlyCollection<Feedback> answers, string language, CancellationToken cancellationToken)
    {
        var titles = await db.SubjectTitlesAsync(answers.Select(f => f.Subject), language, cancellationToken);
        return
        [
            .. answers.Select(f => new OfficeFeedbackItem(
                f.Id,
                f.Kind,
                f.State,
                f.SubjectKind,
                f.Subject.Id,
                titles.GetValueOrDefault(f.Subject.Id, string.Empty),
                f.CreatedAt,
                f.PublishedAt,
                f.NextWordOn,
                f.RecipientCount,
                f.PendingCount,
                f.NeedsCorrection)),
        ];
    }
}

using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Feedbacks;

internal static class FeedbackReading
{
    /// <summary>Published answers, in the order of the query.</summary>
    public static async ValueTask<IReadOnlyList<FeedbackItem>> ReadAsync(
        this IQueryable<Feedback> answers, ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var rows = await answers.ToListAsync(cancellationToken);
        var titles = await db.SubjectTitlesAsync(rows.Select(f => f.Subject), language, cancellationToken);
        return
        [
            .. rows.Select(f => new FeedbackItem(
                f.Id,
                f.Kind,
                f.SubjectKind,
                f.Subject.Id,
                titles.GetValueOrDefault(f.Subject.Id, string.Empty),
                f.PublishedAt ?? default,
                f.Text.Happens.Pick(language).Language,
                f.Text.Heard.In(language),
                f.Text.Happens.In(language),
                f.Text.Why.In(language),
                f.Text.Next.In(language),
                f.NextWordOn,
                f.RecipientCount,
                f.NeedsCorrection,
                f.CorrectedById)),
        ];
    }

    /// <summary>What the subjects are called; a contribution is called by its words as they are shown.</summary>
    public static async ValueTask<IReadOnlyDictionary<Guid, string>> SubjectTitlesAsync(
        this ITenantDb db, IEnumerable<FeedbackSubject> subjects, string language, CancellationToken cancellationToken)
    {
        var byKind = subjects.Distinct().ToLookup(s => s.Kind, s => s.Id);
        List<Guid> said = [.. byKind[FeedbackSubjectKind.Contribution]], needed = [.. byKind[FeedbackSubjectKind.Need]], led = [.. byKind[FeedbackSubjectKind.Dialogue]];
        Dictionary<Guid, string> titles = [];
        if (said.Count > 0)
        {
            foreach (var c in await db.Set<Contribution>().Where(c => said.Contains(c.Id)).Select(c => new { c.Id, Text = c.MaskedText ?? c.CorrectedText ?? c.Text }).ToListAsync(cancellationToken))
                titles[c.Id] = c.Text;
        }

        if (needed.Count > 0)
        {
            foreach (var n in await db.Set<Need>().Where(n => needed.Contains(n.Id)).Select(n => new { n.Id, n.Title }).ToListAsync(cancellationToken))
                titles[n.Id] = n.Title.In(language);
        }

        if (led.Count > 0)
        {
            foreach (var d in await db.Set<Dialogue>().Where(d => led.Contains(d.Id)).Select(d => new { d.Id, d.Title }).ToListAsync(cancellationToken))
                titles[d.Id] = d.Title.In(language);
        }

        return titles;
    }
}

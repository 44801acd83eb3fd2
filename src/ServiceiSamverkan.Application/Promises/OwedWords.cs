using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Application.Promises;

internal sealed record OwedWord(PromiseKind Kind, Guid SubjectId, string Title, DateOnly DueOn, int? Unanswered);

internal static class OwedWords
{
    public static async ValueTask<List<OwedWord>> OwedToDialoguesAsync(this ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var awaiting = db.Set<Contribution>().Where(Contribution.AwaitsAnswer);
        var rows = await db.Set<Dialogue>().AsNoTracking()
            .Where(d => d.OpenedAt != null && d.AnsweredAt == null
                && (d.State == DialogueState.Open || d.State == DialogueState.Processing || d.State == DialogueState.Cancelled))
            .Select(d => new { d.Id, d.Title, d.NextWordOn, d.FeedbackOn, Unanswered = awaiting.Count(c => c.DialogueId == d.Id) })
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in rows
               let due = row.NextWordOn ?? row.FeedbackOn
               where due is not null
               select new OwedWord(PromiseKind.Dialogue, row.Id, row.Title.In(language), due.Value, row.Unanswered),
        ];
    }

    /// <summary>The latest interim answers on needs and contributions that nothing has followed; those on dialogues move the dialogue's own day.</summary>
    public static async ValueTask<List<OwedWord>> OwedNextWordsAsync(this ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var answers = db.Set<Feedback>();
        var open = await answers.AsNoTracking()
            .Where(f => f.Kind == FeedbackKind.Interim && f.PublishedAt != null && f.DialogueId == null && f.NextWordOn != null
                && !answers.Any(later => later.PublishedAt > f.PublishedAt
                    && ((f.NeedId != null && later.NeedId == f.NeedId) || (f.ContributionId != null && later.ContributionId == f.ContributionId))))
            .ToListAsync(cancellationToken);
        var titles = await db.SubjectTitlesAsync(open.Select(f => f.Subject), language, cancellationToken);
        return open.ConvertAll(f => new OwedWord(
            PromiseKind.NextWord, f.Id, titles.GetValueOrDefault(f.Subject.Id, string.Empty), f.NextWordOn!.Value, null));
    }

    public static async ValueTask<List<OwedWord>> OwedCommitmentsAsync(this ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Commitment>().AsNoTracking()
            .Where(c => c.State == CommitmentState.Planned || c.State == CommitmentState.InProgress)
            .Select(c => new { c.Id, c.Title, c.DueOn })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(c => new OwedWord(PromiseKind.Commitment, c.Id, c.Title.In(language), c.DueOn, null));
    }

    public static async ValueTask<List<OwedWord>> OwedByOthersAsync(this ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var rows = await (from handover in db.Set<Handover>().AsNoTracking()
                          join body in db.Set<ExternalBody>() on handover.ExternalBodyId equals body.Id
                          where handover.State == HandoverState.Sent
                          select new { handover, body.Name })
            .ToListAsync(cancellationToken);
        var titles = await db.SubjectTitlesAsync(rows.Select(r => r.handover.Subject), language, cancellationToken);
        return rows.ConvertAll(r => new OwedWord(
            PromiseKind.Handover, r.handover.Id, $"{r.Name.In(language)}: {titles.GetValueOrDefault(r.handover.Subject.Id)}", r.handover.AnswerDueOn, null));
    }
}

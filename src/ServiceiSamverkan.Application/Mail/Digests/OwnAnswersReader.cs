using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>
/// Finds the answers that readers got to what they wrote themselves. Their addresses are confirmed ones, so that whoever
/// reads the letter is whoever holds the address that the contribution gave.
/// </summary>
public sealed class OwnAnswersReader(ITenantDb db)
{
    public async ValueTask<OwnAnswersFound> OfAsync(List<DigestReader> readers, IReadOnlyList<Activity> news, CancellationToken cancellationToken)
    {
        var told = news.Where(a => a.Kind == ActivityKind.FeedbackPublished).GroupBy(a => a.SubjectId).ToDictionary(g => g.Key, g => g.Max(a => a.Sequence));
        if (told.Count == 0)
            return new([]);
        var addresses = readers.ConvertAll(r => r.Address);
        var feedbackIds = told.Keys.ToList();
        var rows = await (
            from recipient in db.Set<FeedbackRecipient>().AsNoTracking()
            join feedback in db.Set<Feedback>().AsNoTracking() on recipient.FeedbackId equals feedback.Id
            join contribution in db.Set<Contribution>().AsNoTracking() on recipient.ContributionId equals contribution.Id
            join contributor in db.Set<Contributor>().AsNoTracking() on contribution.Id equals contributor.ContributionId
            where feedbackIds.Contains(feedback.Id) && feedback.CorrectedById == null
                && addresses.Contains(contributor.Email!) && contribution.State != ContributionState.Withdrawn
            orderby recipient.Id
            select new
            {
                contributor.Email,
                feedback.Id,
                feedback.Kind,
                feedback.Text,
                contribution.FollowUpCode,
                Wrote = contribution.Text,
                contribution.Language,
            }).ToListAsync(cancellationToken);
        return new(rows.ConvertAll(r => new OwnAnswerFound(
            r.Email!, told[r.Id], r.Kind == FeedbackKind.Final, r.Text.Happens, new Passage(r.Wrote, r.Language),
            r.FollowUpCode is { } code ? MailPaths.FollowUp(code.ToString()) : MailPaths.Answer(r.Id))));
    }
}

public sealed record OwnAnswerFound(string Address, long Sequence, bool IsFinal, LocalizedText Happens, Passage Wrote, string Path);

public sealed class OwnAnswersFound(IReadOnlyList<OwnAnswerFound> found)
{
    private readonly ILookup<string, OwnAnswerFound> _byAddress = found.ToLookup(f => f.Address);

    public IReadOnlyList<OwnAnswer> For(DigestReader reader, long through) =>
        [.. _byAddress[reader.Address]
            .Where(f => f.Sequence > reader.After && f.Sequence <= through)
            .Select(f => new OwnAnswer(f.Wrote, Passage.Of(f.Happens, reader.Language), f.IsFinal, f.Path))];
}

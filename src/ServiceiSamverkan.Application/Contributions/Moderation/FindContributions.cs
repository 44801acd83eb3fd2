using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>The contact centre looks for what a caller has sent in, by the code or by words of the name.</summary>
public sealed record FindContributions(string CodeOrName) : IQuery<Result<IReadOnlyList<FoundContribution>>>, IReadsPersons
{
    /// <summary>More hits than a person on the telephone can be asked about.</summary>
    public const int MaxHits = 20;
}

/// <param name="Code">Null for a note of a café.</param>
/// <param name="Excerpt">The beginning of the original.</param>
/// <param name="IsMailBlocked">Mail does not reach the address that was given.</param>
public sealed record FoundContribution(
    Guid Id, string? Code, string? Name, DateTimeOffset ReceivedAt, ContributionState State, string? DialogueTitle, string Excerpt, bool IsAnswered, bool IsMailBlocked);

public sealed class FindContributionsHandler(ITenantDb db, ICaller caller)
    : IQueryHandler<FindContributions, Result<IReadOnlyList<FoundContribution>>>
{
    private const int ExcerptLength = 120;

    public async ValueTask<Result<IReadOnlyList<FoundContribution>>> Handle(FindContributions query, CancellationToken cancellationToken)
    {
        var people = db.Set<Contributor>().AsNoTracking();
        var wanted = db.Set<Contribution>().AsNoTracking();
        if (FollowUpCode.TryParse(query.CodeOrName, out var code))
        {
            wanted = wanted.Where(c => c.FollowUpCode == code);
        }
        else
        {
            var parts = Contributor.NameParts(query.CodeOrName);
            if (parts.Count == 0)
                return Array.Empty<FoundContribution>();
            var named = people;
            foreach (var part in parts)
                named = named.Where(p => p.NameKey!.Contains(part));
            wanted = wanted.Where(c => named.Any(p => p.ContributionId == c.Id));
        }

        var rows = await (
            from c in wanted.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id)
            from p in people.Where(p => p.ContributionId == c.Id).DefaultIfEmpty()
            from d in db.Set<Dialogue>().Where(d => d.Id == c.DialogueId).DefaultIfEmpty()
            select new { c.Id, c.FollowUpCode, p!.Name, c.ReceivedAt, c.State, DialogueTitle = d!.Title, c.Text, IsAnswered = c.AnsweredAt != null || c.WaivedAt != null, p.Email })
            .Take(FindContributions.MaxHits).ToListAsync(cancellationToken);
        var blocked = await db.BlockedAmongAsync(rows.Select(c => c.Email), cancellationToken);
        return rows.ConvertAll(c => new FoundContribution(
            c.Id, c.FollowUpCode?.ToString(), c.Name, c.ReceivedAt, c.State, c.DialogueTitle?.In(caller.Language), Excerpt(c.Text), c.IsAnswered,
            c.Email is { } email && blocked.ContainsKey(email)));
    }

    private static string Excerpt(string text) => text.Length <= ExcerptLength ? text : $"{text[..ExcerptLength].TrimEnd()} …";
}

using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>One contribution as staff see it, whatever its state.</summary>
public sealed record GetContributionCase(Guid Id) : IQuery<Result<ContributionCase>>;

public sealed class GetContributionCaseHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetContributionCase, Result<ContributionCase>>
{
    private static readonly string[] Decisions = [.. Enum.GetNames<ModerationVerb>().Select(verb => $"{verb}Contribution")];

    public async ValueTask<Result<ContributionCase>> Handle(GetContributionCase query, CancellationToken cancellationToken)
    {
        var found = await (
            from contribution in db.Set<Contribution>().Where(x => x.Id == query.Id)
            from person in db.Set<Contributor>().Where(x => x.ContributionId == contribution.Id).DefaultIfEmpty()
            from place in db.Set<Place>().Where(x => x.Id == contribution.PlaceId).DefaultIfEmpty()
            select new
            {
                Contribution = contribution,
                Person = person,
                PlaceName = place!.Name,
                SupportCount = db.Set<Support>().Count(s => s.ContributionId == contribution.Id),
            }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return NotFound.Instance;

        var c = found.Contribution;
        var dialogue = await DialogueFacts.OfAsync(db, c.DialogueId, cancellationToken);
        return new ContributionCase(
            c.Id,
            c.Version,
            c.State,
            c.FollowUpCode?.ToString(),
            c.Text,
            c.Language,
            c.CorrectedText,
            c.MaskedText,
            c.Translations,
            c.Channel,
            c.AgeBand,
            c.IsLate,
            c.ReceivedAt,
            c.StatedAt,
            c.ModerateBy,
            c.ModeratedAt,
            await ModeratorOfAsync(c.Id, cancellationToken),
            c.RejectionReason,
            c.WaiverReason,
            c.AnsweredAt,
            dialogue is null ? null : new(dialogue.Id, dialogue.Slug, dialogue.Title.In(caller.Language)),
            c.PlaceId is { } id && found.PlaceName is { } name ? new(id, name.In(caller.Language)) : null,
            c.Harvest?.Table,
            c.AnswerBy,
            found.Person is { AuthorKey: null } p ? new(p.Name, p.ShowsName, p.Email, p.Phone, p.PostalAddress, await BlockedSinceAsync(p.Email, cancellationToken)) : null,
            c.ImportKey,
            found.SupportCount,
            PersonalDataSigns.In(c.ShownText));
    }

    private async Task<DateTimeOffset?> BlockedSinceAsync(string? email, CancellationToken cancellationToken) =>
        email is not null && (await db.BlockedAmongAsync([email], cancellationToken)).TryGetValue(email, out var since) ? since : null;

    /// <summary>Null while nobody has decided, and for an import.</summary>
    private async Task<string?> ModeratorOfAsync(Guid contributionId, CancellationToken cancellationToken) =>
        await db.Set<AuditEntry>().AsNoTracking()
            .Where(a => a.SubjectId == contributionId && Decisions.Contains(a.Action))
            .OrderByDescending(a => a.At).Select(a => a.Actor).FirstOrDefaultAsync(cancellationToken) is { Length: > 0 } name ? name : null;
}

using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Contributions.FollowUps;

/// <summary>What the holder of a code sees. An unreadable code and one that was never given are both absent.</summary>
public sealed record GetFollowUp(string Code) : IQuery<Result<FollowUp>>;

public sealed class GetFollowUpHandler(ITenantDb db, IEnumerable<IFollowUpTrail> trails, IFollowUpTexts texts, ICaller caller)
    : IQueryHandler<GetFollowUp, Result<FollowUp>>
{
    public async ValueTask<Result<FollowUp>> Handle(GetFollowUp query, CancellationToken cancellationToken)
    {
        if (!FollowUpCode.TryParse(query.Code, out var code))
            return NotFound.Instance;
        var followUp = await OfContributionAsync(code, cancellationToken) ?? await OfCafeAsync(code, cancellationToken);
        return followUp is null ? NotFound.Instance : followUp;
    }

    private async Task<FollowUp?> OfContributionAsync(FollowUpCode code, CancellationToken cancellationToken)
    {
        var found = await (
            from contribution in db.Set<Contribution>().Where(x => x.FollowUpCode == code)
            from p in db.Set<Place>().Where(x => x.Id == contribution.PlaceId).DefaultIfEmpty()
            select new { Contribution = contribution, PlaceName = p!.Name }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;

        var c = found.Contribution;
        var dialogue = await DialogueFacts.OfAsync(db, c.DialogueId, cancellationToken);
        var (steps, answers) = await TrailAsync([c.Id], OwnSteps(c), cancellationToken);
        return new FollowUp(
            code.ToString(),
            FollowUpKind.Contribution,
            c.ReceivedAt,
            c.Text,
            c.Language,
            c.State,
            c.RejectionReason,
            c.Channel,
            dialogue?.Link(caller.Language),
            c.PlaceId is { } place && found.PlaceName is { } name ? new(place, name.In(caller.Language)) : null,
            c.State == ContributionState.Received ? c.ModerateBy : null,
            c.IsAwaitingAnswer ? dialogue?.FeedbackDueOn : null,
            c.State != ContributionState.Withdrawn,
            [],
            steps,
            answers);
    }

    private async Task<FollowUp?> OfCafeAsync(FollowUpCode code, CancellationToken cancellationToken)
    {
        var cafe = await db.Set<Meeting>().AsNoTracking().Where(m => m.CafeCode == code)
            .Select(m => new { m.Id, m.StartsAt, m.DialogueId }).SingleOrDefaultAsync(cancellationToken);
        if (cafe is null)
            return null;

        var dialogue = await DialogueFacts.OfAsync(db, cafe.DialogueId, cancellationToken);
        var notes = await db.Set<Contribution>().AsNoTracking()
            .Where(c => c.Harvest!.CafeSessionId == cafe.Id)
            .OrderBy(c => c.Harvest!.Table).ThenBy(c => c.ReceivedAt).ThenBy(c => c.Id)
            .Select(c => new FollowUpNote(c.Id, c.Harvest!.Table, c.Text, c.Language, c.State))
            .ToListAsync(cancellationToken);
        var received = new FollowUpStep(FollowUpStepKind.Received, cafe.StartsAt, texts.TitleOf(FollowUpStepKind.Received), null);
        var (steps, answers) = await TrailAsync([.. notes.Select(n => n.Id)], [received], cancellationToken);
        var state = notes.Exists(n => n.State == ContributionState.Published) ? ContributionState.Published : ContributionState.Received;
        return new FollowUp(
            code.ToString(), FollowUpKind.Cafe, cafe.StartsAt, null, null, state, null, Channel.WorldCafe, dialogue?.Link(caller.Language), null, null,
            dialogue?.FeedbackDueOn, false, notes, steps, answers);
    }

    private IEnumerable<FollowUpStep> OwnSteps(Contribution c)
    {
        var published = c.State == ContributionState.Published ? ResidentAddress.Contribution(caller.Language, c.Id) : null;
        yield return Step(FollowUpStepKind.Received, c.ReceivedAt);
        if (c is { ModeratedAt: { } moderated, State: not ContributionState.Withdrawn })
            yield return Step(Decided(c.State), moderated, published);
        if (c.WaivedAt is { } waived)
            yield return Step(FollowUpStepKind.Waived, waived) with { Title = c.WaiverReason! };
        if (c.WithdrawnAt is { } withdrawn)
            yield return Step(FollowUpStepKind.Withdrawn, withdrawn);
    }

    private FollowUpStep Step(FollowUpStepKind kind, DateTimeOffset at, string? url = null) => new(kind, at, texts.TitleOf(kind), url);

    private static FollowUpStepKind Decided(ContributionState state) => state switch
    {
        ContributionState.Published => FollowUpStepKind.Published,
        ContributionState.Internal => FollowUpStepKind.KeptInternal,
        ContributionState.Rejected => FollowUpStepKind.Rejected,
        ContributionState.Received or ContributionState.Withdrawn => FollowUpStepKind.Received,
    };

    private async Task<(IReadOnlyList<FollowUpStep> Steps, IReadOnlyList<FollowUpAnswer> Answers)> TrailAsync(
        IReadOnlyList<Guid> contributionIds, IEnumerable<FollowUpStep> own, CancellationToken cancellationToken)
    {
        List<FollowUpStep> steps = [.. own];
        List<FollowUpAnswer> answers = [];
        foreach (var trail in trails)
        {
            var told = await trail.OfAsync(contributionIds, cancellationToken);
            steps.AddRange(told.Steps);
            answers.AddRange(told.Answers);
        }

        return ([.. steps.OrderBy(s => s.At)], [.. answers.OrderByDescending(a => a.At)]);
    }
}

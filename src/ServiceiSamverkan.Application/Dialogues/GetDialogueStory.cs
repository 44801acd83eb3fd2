using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>What has been said in a dialogue and what came of it, as one story.</summary>
public sealed record GetDialogueStory(Guid Id) : IQuery<Result<DialogueStory>>;

/// <param name="Voices">The latest published contributions.</param>
/// <param name="Answers">To the dialogue, to its needs and to its contributions.</param>
public sealed record DialogueStory(
    IReadOnlyList<NeedVoice> Voices,
    IReadOnlyList<NeedItem> Needs,
    IReadOnlyList<ProposalItem> Proposals,
    IReadOnlyList<DecisionItem> Decisions,
    IReadOnlyList<CommitmentItem> Commitments,
    IReadOnlyList<FeedbackItem> Answers);

public sealed class GetDialogueStoryHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetDialogueStory, Result<DialogueStory>>
{
    private const int VoicesShown = 10;
    private const int AnswersShown = 20;

    public async ValueTask<Result<DialogueStory>> Handle(GetDialogueStory query, CancellationToken cancellationToken)
    {
        if (!await db.Set<Dialogue>().AnyAsync(d => d.Id == query.Id && d.OpenedAt != null, cancellationToken))
            return NotFound.Instance;
        var language = caller.Language;
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var voices = await db.Set<Contribution>().AsNoTracking()
            .Where(c => c.DialogueId == query.Id && c.State == ContributionState.Published)
            .OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id).Take(VoicesShown)
            .Select(c => new NeedVoice(c.Id, c.MaskedText ?? c.CorrectedText ?? c.Text, c.Language, c.Channel, c.ReceivedAt))
            .ToListAsync(cancellationToken);
        var needs = db.PublicNeeds().Where(n => n.DialogueId == query.Id);
        var ids = await needs.Select(n => n.Id).ToListAsync(cancellationToken);
        return new DialogueStory(
            voices,
            await needs.Where(n => n.MergedIntoId == null).OrderByDescending(n => n.SourceCount).ThenBy(n => n.Id).ReadAsync(db, language, cancellationToken),
            await db.ProposalsOf(ids).OrderBy(p => p.SubmittedOn).ThenBy(p => p.Id).ReadAsync(db, language, cancellationToken),
            await db.DecisionsOf(ids).OrderBy(d => d.RecordedAt).ThenBy(d => d.Id).ReadAsync(db, language, cancellationToken),
            await db.CommitmentsOf(ids).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ReadAsync(language, today, cancellationToken),
            await AnswersTo(query.Id, ids).OrderByDescending(f => f.PublishedAt).ThenBy(f => f.Id).Take(AnswersShown).ReadAsync(db, language, cancellationToken));
    }

    private IQueryable<Domain.Feedbacks.Feedback> AnswersTo(Guid dialogueId, List<Guid> needIds)
    {
        var said = db.Set<Contribution>().Where(c => c.DialogueId == dialogueId).Select(c => c.Id);
        return db.PublicAnswers().Where(f => f.DialogueId == dialogueId
            || (f.NeedId != null && needIds.Contains(f.NeedId.Value))
            || (f.ContributionId != null && said.Contains(f.ContributionId.Value)));
    }
}

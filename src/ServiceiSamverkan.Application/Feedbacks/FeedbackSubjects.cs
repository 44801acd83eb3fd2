using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>What an answer is about: whether it can be answered, and whom that concerns.</summary>
internal static class FeedbackSubjects
{
    public static async ValueTask<Error?> CheckAnswerableAsync(this ITenantDb db, FeedbackSubject subject, CancellationToken cancellationToken)
    {
        bool? answerable = subject.Kind switch
        {
            FeedbackSubjectKind.Contribution => await db.Set<Contribution>().Where(c => c.Id == subject.Id)
                .Select(c => (bool?)(c.State != ContributionState.Rejected && c.State != ContributionState.Withdrawn)).SingleOrDefaultAsync(cancellationToken),
            FeedbackSubjectKind.Need => await db.Set<Need>().Where(n => n.Id == subject.Id)
                .Select(n => (bool?)(n.State == NeedState.Confirmed)).SingleOrDefaultAsync(cancellationToken),
            FeedbackSubjectKind.Dialogue => await db.Set<Dialogue>().Where(d => d.Id == subject.Id)
                .Select(d => (bool?)(d.OpenedAt != null)).SingleOrDefaultAsync(cancellationToken),
        };
        return answerable switch
        {
            null => NotFound.Instance,
            false => new FeedbackSubjectNotAnswerable(),
            true => null,
        };
    }

    public static async ValueTask<Concern> ConcernOfAsync(this ITenantDb db, FeedbackSubject subject, CancellationToken cancellationToken)
    {
        switch (subject.Kind)
        {
            case FeedbackSubjectKind.Contribution:
                var said = await db.Set<Contribution>().Where(c => c.Id == subject.Id).Select(c => new { c.DialogueId, c.PlaceId }).SingleAsync(cancellationToken);
                return new(said.DialogueId, said.PlaceId is { } place ? [place] : []);
            case FeedbackSubjectKind.Need:
                return Concern.Of([await db.Set<Need>().AsNoTracking().SingleAsync(n => n.Id == subject.Id, cancellationToken)]);
            default:
                var dialogue = await db.Set<Dialogue>().AsNoTracking().SingleAsync(d => d.Id == subject.Id, cancellationToken);
                return new(dialogue.Id, [.. dialogue.Places.Select(p => p.PlaceId)]);
        }
    }
}

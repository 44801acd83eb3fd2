using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Drafts;

/// <summary>For each kind of draft: how it is found, what may hold on to it, and what goes with it.</summary>
internal static class DraftThings
{
    public static async ValueTask<Draft?> FindDraftAsync(this ITenantDb db, DraftKind kind, Guid id, CancellationToken cancellationToken) => kind switch
    {
        DraftKind.Dialogue => await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is { } d ? new(d, d.State == DialogueState.Draft, d.Title) : null,
        DraftKind.Meeting => await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is { } m ? new(m, m.State == MeetingState.Planned, m.Title) : null,
        DraftKind.Need => await db.Set<Need>().SingleOrDefaultAsync(n => n.Id == id, cancellationToken) is { } n ? new(n, n.State == NeedState.Draft, n.Title) : null,
        DraftKind.Proposal => await db.Set<Proposal>().SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is { } p ? new(p, p.State == ProposalState.Draft, p.Title) : null,
        DraftKind.Feedback => await db.Set<Feedback>().SingleOrDefaultAsync(f => f.Id == id, cancellationToken) is { } f ? new(f, f.State == FeedbackState.Draft, f.Text.Happens) : null,
    };

    public static async ValueTask<bool> IsInUseAsync(this ITenantDb db, DraftKind kind, Guid id, CancellationToken cancellationToken) => kind switch
    {
        DraftKind.Dialogue => await db.Set<Contribution>().AnyAsync(c => c.DialogueId == id, cancellationToken)
            || await db.Set<Meeting>().AnyAsync(m => m.DialogueId == id, cancellationToken)
            || await db.Set<Need>().AnyAsync(n => n.DialogueId == id, cancellationToken)
            || await db.Set<BallotCode>().AnyAsync(b => b.DialogueId == id, cancellationToken),
        DraftKind.Meeting => await db.Set<Registration>().AnyAsync(r => r.MeetingId == id, cancellationToken)
            || await db.Set<HarvestNote>().AnyAsync(n => n.MeetingId == id, cancellationToken)
            || await db.Set<Attendance>().AnyAsync(a => a.MeetingId == id, cancellationToken),
        DraftKind.Need => await db.Set<Need>().AnyAsync(n => n.MergedIntoId == id || n.SplitFromId == id, cancellationToken),
        DraftKind.Proposal => false,
        DraftKind.Feedback => await db.Set<Handover>().AnyAsync(h => h.FeedbackId == id, cancellationToken),
    };

    public static async ValueTask RemoveDraftAsync(this ITenantDb db, DraftKind kind, Aggregate draft, CancellationToken cancellationToken)
    {
        switch (kind)
        {
            case DraftKind.Dialogue:
                db.Set<Dialogue>().Remove((Dialogue)draft);
                break;
            case DraftKind.Meeting:
                db.Set<RegistrationList>().RemoveRange(await db.Set<RegistrationList>().Where(l => l.Id == draft.Id).ToListAsync(cancellationToken));
                db.Set<Meeting>().Remove((Meeting)draft);
                break;
            case DraftKind.Need:
                db.Set<NeedSource>().RemoveRange(await db.Set<NeedSource>().Where(s => s.NeedId == draft.Id).ToListAsync(cancellationToken));
                db.Set<Need>().Remove((Need)draft);
                break;
            case DraftKind.Proposal:
                db.Set<Proposal>().Remove((Proposal)draft);
                break;
            case DraftKind.Feedback:
                db.Set<Feedback>().Remove((Feedback)draft);
                break;
        }
    }

    internal sealed record Draft(Aggregate Thing, bool IsDraft, LocalizedText Title);
}

using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;
using Kind = ServiceiSamverkan.Domain.ActivityKind;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>Looks up the things that activities are about. What residents can no longer see is left out.</summary>
public sealed class DigestFacts(ITenantDb db, DecidedFacts decided, TimeProvider clock)
{
    public const int ExcerptLength = 200;
    private const int ClosingSoonDays = 14;

    public static DigestSectionKind SectionOf(ActivityKind kind) => kind switch
    {
        Kind.FeedbackPublished or Kind.DialogueAnswered or Kind.HandoverAnswered => DigestSectionKind.Answers,
        Kind.ProposalSubmitted or Kind.DecisionAnnounced => DigestSectionKind.Decisions,
        Kind.CommitmentMade or Kind.CommitmentChanged => DigestSectionKind.Promises,
        Kind.DialogueOpened or Kind.DialogueChanged or Kind.DialogueCancelled => DigestSectionKind.Open,
        Kind.MeetingAnnounced or Kind.MeetingChanged or Kind.MeetingCancelled or Kind.MeetingDocumented => DigestSectionKind.Meetings,
        Kind.PlaceServiceChanged => DigestSectionKind.Service,
        Kind.ContributionPublished => DigestSectionKind.Said,
        Kind.NeedConfirmed => DigestSectionKind.Needs,
    };

    public async ValueTask<IReadOnlyDictionary<(DigestSectionKind, Guid), DigestFact>> OfAsync(
        IReadOnlyList<Activity> news, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(DigestSectionKind, Guid), DigestFact>();
        foreach (var kind in news.GroupBy(a => a.Kind))
        {
            var ids = kind.Select(a => a.SubjectId).Distinct().ToList();
            foreach (var (id, fact) in await LoadAsync(kind.Key, ids, cancellationToken))
                found[(SectionOf(kind.Key), id)] = fact;
        }

        return found;
    }

    public async ValueTask<IReadOnlyList<ClosingSoon>> ClosingSoonAsync(CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var last = today.AddDays(ClosingSoonDays);
        var closing = await db.Set<Dialogue>().AsNoTracking()
            .Where(d => d.State == DialogueState.Open && d.PausedAt == null && d.ClosesOn >= today && d.ClosesOn <= last)
            .OrderBy(d => d.ClosesOn).Take(DigestComposer.MaxItems)
            .Select(d => new { d.Id, d.Slug, d.Title, d.ClosesOn, Places = d.Places.Select(p => p.PlaceId).ToList() })
            .ToListAsync(cancellationToken);
        return closing.ConvertAll(d => new ClosingSoon(d.Id, d.Places, new(d.Title, MailPaths.Dialogue(d.Slug)) { Day = d.ClosesOn }));
    }

    private Task<Dictionary<Guid, DigestFact>> LoadAsync(ActivityKind kind, List<Guid> ids, CancellationToken cancellationToken) => kind switch
    {
        Kind.FeedbackPublished => AnswersAsync(ids, cancellationToken),
        Kind.HandoverAnswered => HandoversAsync(ids, cancellationToken),
        Kind.ProposalSubmitted => decided.ProposalsAsync(ids, cancellationToken),
        Kind.DecisionAnnounced => decided.DecisionsAsync(ids, cancellationToken),
        Kind.CommitmentMade or Kind.CommitmentChanged => decided.CommitmentsAsync(ids, cancellationToken),
        Kind.DialogueOpened or Kind.DialogueChanged or Kind.DialogueCancelled or Kind.DialogueAnswered => DialoguesAsync(kind, ids, cancellationToken),
        Kind.MeetingAnnounced or Kind.MeetingChanged or Kind.MeetingCancelled or Kind.MeetingDocumented => MeetingsAsync(ids, cancellationToken),
        Kind.PlaceServiceChanged => PlacesAsync(ids, cancellationToken),
        Kind.ContributionPublished => ContributionsAsync(ids, cancellationToken),
        Kind.NeedConfirmed => NeedsAsync(ids, cancellationToken),
    };

    /// <summary>News of its being open is no news any more when it has gone on to be gathered and answered.</summary>
    private async Task<Dictionary<Guid, DigestFact>> DialoguesAsync(ActivityKind kind, List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Dialogue>().AsNoTracking()
            .Where(d => ids.Contains(d.Id) && d.OpenedAt != null
                && (kind == Kind.DialogueAnswered || d.State == DialogueState.Open || d.State == DialogueState.Cancelled))
            .Select(d => new { d.Id, d.Slug, d.Title, d.Summary, d.CancelReason, d.ClosesOn, d.State }).ToListAsync(cancellationToken))
        .ToDictionary(d => d.Id, d => new DigestFact(d.Title, MailPaths.Dialogue(d.Slug))
        {
            Note = d.State == DialogueState.Cancelled ? d.CancelReason : d.Summary,
            Day = d.State == DialogueState.Open ? d.ClosesOn : null,
        });

    private async Task<Dictionary<Guid, DigestFact>> MeetingsAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Meeting>().AsNoTracking().Where(m => ids.Contains(m.Id) && m.State != MeetingState.Planned).ToListAsync(cancellationToken))
        .ToDictionary(m => m.Id, m => new DigestFact(m.Title, MailPaths.Meeting(m.Id)) { At = m.StartsAt, Where = m.Venue.Name, Note = m.CancelReason });

    private async Task<Dictionary<Guid, DigestFact>> PlacesAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Place>().AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Slug, p.Name }).ToListAsync(cancellationToken))
        .ToDictionary(p => p.Id, p => new DigestFact(p.Name, MailPaths.Place(p.Slug)));

    private async Task<Dictionary<Guid, DigestFact>> NeedsAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Need>().AsNoTracking().Where(n => ids.Contains(n.Id) && n.State == NeedState.Confirmed)
            .Select(n => new { n.Id, n.Title }).ToListAsync(cancellationToken))
        .ToDictionary(n => n.Id, n => new DigestFact(n.Title, MailPaths.Need(n.Id)));

    private async Task<Dictionary<Guid, DigestFact>> ContributionsAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Contribution>().AsNoTracking().Where(c => ids.Contains(c.Id) && c.State == ContributionState.Published)
            .Select(c => new { c.Id, Text = c.MaskedText ?? c.CorrectedText ?? c.Text, c.Language }).ToListAsync(cancellationToken))
        .ToDictionary(c => c.Id, c => new DigestFact(LocalizedText.Sv(Excerpt.Of(c.Text, ExcerptLength)), MailPaths.Contribution(c.Id), c.Language));

    private async Task<Dictionary<Guid, DigestFact>> AnswersAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Feedback>().AsNoTracking().Where(f => ids.Contains(f.Id) && f.State != FeedbackState.Draft && f.CorrectedById == null)
            .Select(f => new { f.Id, f.Text, f.NextWordOn }).ToListAsync(cancellationToken))
        .ToDictionary(f => f.Id, f => new DigestFact(Excerpt.Of(f.Text.Happens, ExcerptLength), MailPaths.Answer(f.Id))
        {
            Note = Excerpt.Of(f.Text.Why, ExcerptLength),
            Day = f.NextWordOn,
        });

    private async Task<Dictionary<Guid, DigestFact>> HandoversAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Handover>().AsNoTracking().Where(h => ids.Contains(h.Id) && h.FeedbackId != null)
            .Select(h => new { h.Id, h.Answer, h.FeedbackId }).ToListAsync(cancellationToken))
        .ToDictionary(h => h.Id, h => new DigestFact(Excerpt.Of(h.Answer, ExcerptLength), MailPaths.Answer(h.FeedbackId!.Value)));
}

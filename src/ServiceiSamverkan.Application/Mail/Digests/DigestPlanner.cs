using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>Gives each reader of a round a slot, and those with something to hear a mail.</summary>
public sealed class DigestPlanner(
    ITenantDb db, DigestReaders readers, DigestComposer composer, OwnAnswersReader ownAnswers, Outbox outbox, IMailRenderer renderer,
    SubscriptionLinks links, TimeProvider clock, IIdSource ids)
{
    /// <summary>How many addresses are planned in one transaction: others write in between.</summary>
    public const int Batch = 100;

    /// <summary>The last address planned, when there may be more; else null.</summary>
    public async ValueTask<string?> PlanAsync(DigestRound round, string after, CancellationToken cancellationToken)
    {
        var addresses = await readers.AddressesAsync(round.Cadence, after, Batch, cancellationToken);
        var wanting = addresses.Count == 0 ? [] : await readers.ReadersAsync(round, addresses, cancellationToken);
        if (wanting.Count > 0)
        {
            await links.EnsureKeyAsync(cancellationToken);
            await PlanAsync(round, wanting, cancellationToken);
        }

        return addresses.Count < Batch ? null : addresses[^1];
    }

    private async ValueTask PlanAsync(DigestRound round, List<DigestReader> wanting, CancellationToken cancellationToken)
    {
        var news = await NewsAsync(round, wanting.Min(r => r.After), cancellationToken);
        var own = await ownAnswers.OfAsync(wanting, news, cancellationToken);
        await composer.LoadAsync(news, wanting.SelectMany(r => r.Scopes).Select(s => s.Scope), cancellationToken);
        var segments = new Dictionary<string, DigestSegment>();
        foreach (var reader in wanting)
        {
            var through = ThroughFor(round, reader, news);
            var key = reader.SegmentKey(through);
            if (!segments.TryGetValue(key, out var segment))
                segments[key] = segment = new(composer.Compose(round, reader, news, through));
            var answers = own.For(reader, through);
            var outcome = segment.Letter.Sections.Count == 0 && answers.Count == 0 ? SlotOutcome.Empty : SlotOutcome.Queued;

            // Each-event mail has a round every minute that something happens: one without news for a reader leaves no trace.
            if (outcome == SlotOutcome.Empty && round.Period is null)
                continue;
            var slot = DigestSlot.Plan(
                ids.Next(), reader.Address, round.Cadence, round.Key, new(reader.After, Math.Max(reader.After, through)), outcome, clock.GetUtcNow());
            db.Set<DigestSlot>().Add(slot);
            if (outcome == SlotOutcome.Queued)
                await QueueAsync(round, slot, reader, segment, answers);
        }
    }

    private Task<List<Activity>> NewsAsync(DigestRound round, long after, CancellationToken cancellationToken) =>
        db.Set<Activity>().AsNoTracking()
            .Where(a => a.Sequence > after && a.Sequence <= round.Through)
            .OrderBy(a => a.Sequence)
            .ToListAsync(cancellationToken);

    /// <summary>
    /// Up to the first activity that lies after the period. One that was written later with an earlier time, by a clock
    /// that went back, lies behind it and goes into the next letter.
    /// </summary>
    private static long ThroughFor(DigestRound round, DigestReader reader, List<Activity> news) =>
        round.Period is { } period && news.Find(a => a.Sequence > reader.After && a.At >= period.To) is { } beyond
            ? beyond.Sequence - 1
            : round.Through;

    private async ValueTask QueueAsync(
        DigestRound round, DigestSlot slot, DigestReader reader, DigestSegment segment, IReadOnlyList<OwnAnswer> answers)
    {
        segment.Content ??= await renderer.RenderAsync(segment.Letter);
        segment.Id ??= outbox.AddSegment(segment.Content);
        var block = answers.Count == 0 ? null : await renderer.RenderAsync(new OwnAnswers(segment.Letter.Sender, reader.Language, answers));
        var subject = block is null ? segment.Content.Subject : renderer.SubjectOf(segment.Letter, answers.Count);
        var now = clock.GetUtcNow();
        outbox.Add(new MailDraft(
            MailKeys.Digest(round.Cadence, round.Key, reader.Address), MailKind.Digest, slot.Id, reader.Address, reader.Language,
            subject, block?.Html, block?.Text, round.ExpiresAt(now))
        {
            SegmentId = segment.Id,
            NotBefore = QuietHours.Outside(now),
        });
    }

    private sealed class DigestSegment(DigestLetter letter)
    {
        public DigestLetter Letter { get; } = letter;

        public RenderedMail? Content { get; set; }

        public Guid? Id { get; set; }
    }
}

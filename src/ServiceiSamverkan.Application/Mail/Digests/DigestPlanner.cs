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
    /// <summary>How many subscriptions are planned in one transaction: others write in between.</summary>
    public const int Batch = 100;

    /// <param name="after">The last address that was planned.</param>
    /// <param name="contents">What the parts before have made.</param>
    /// <returns>Where this part ended, when there may be more; else null.</returns>
    public async ValueTask<DigestCursor?> PlanAsync(DigestRound round, string after, DigestContents contents, CancellationToken cancellationToken)
    {
        var next = await readers.NextAsync(round.Cadence, after, Batch, cancellationToken);
        var wanting = next.Count == 0 ? [] : await readers.ReadersAsync(round, after, next[^1], cancellationToken);
        if (wanting.Count > 0)
        {
            await links.EnsureKeyAsync(cancellationToken);
            contents = await PlanAsync(round, wanting, contents, cancellationToken);
        }

        return next.Count < Batch ? null : new(round.Key, next[^1], round.Through, contents);
    }

    private async ValueTask<DigestContents> PlanAsync(DigestRound round, List<DigestReader> wanting, DigestContents contents, CancellationToken cancellationToken)
    {
        var after = wanting.Min(r => r.After);
        if (!contents.Reaches(after))
            contents = contents with { After = after, News = await NewsAsync(round, after, cancellationToken) };
        var news = contents.News;
        var own = await ownAnswers.OfAsync(wanting, news, cancellationToken);
        var segments = contents.Copy();
        var reading = wanting.ConvertAll(r => (Reader: r, Through: ThroughFor(round, r, news)));
        if (!reading.TrueForAll(r => segments.ContainsKey(r.Reader.SegmentKey(r.Through))))
            await composer.LoadAsync(news, wanting.SelectMany(r => r.Scopes).Select(s => s.Scope), cancellationToken);
        foreach (var (reader, through) in reading)
        {
            var key = reader.SegmentKey(through);
            var segment = segments.GetValueOrDefault(key) ?? new(composer.Compose(round, reader, news, through));
            var answers = own.For(reader, through);
            var outcome = segment.Letter.Sections.Count == 0 && answers.Count == 0 ? SlotOutcome.Empty : SlotOutcome.Queued;
            segments[key] = outcome == SlotOutcome.Queued ? await RenderedAsync(segment) : segment;

            // Each-event mail has a round every minute that something happens: one without news for a reader leaves no trace.
            if (outcome == SlotOutcome.Empty && round.Period is null)
                continue;
            var slot = DigestSlot.Plan(
                ids.Next(), reader.Address, round.Cadence, round.Key, new(reader.After, Math.Max(reader.After, through)), outcome, clock.GetUtcNow());
            db.Set<DigestSlot>().Add(slot);
            if (outcome == SlotOutcome.Queued)
                await QueueAsync(round, slot, reader, segments[key], answers);
        }

        return contents with { Segments = segments };
    }

    private Task<List<Activity>> NewsAsync(DigestRound round, long after, CancellationToken cancellationToken) =>
        db.Set<Activity>().AsNoTracking()
            .Where(a => a.Sequence > after && a.Sequence <= round.Through)
            .OrderBy(a => a.Sequence)
            .ToListAsync(cancellationToken);

    private async ValueTask<DigestSegment> RenderedAsync(DigestSegment segment)
    {
        if (segment.Id is not null)
            return segment;
        var content = await renderer.RenderAsync(segment.Letter);
        return segment with { Id = outbox.AddSegment(content), Subject = content.Subject };
    }

    /// <summary>
    /// Up to the first activity that lies after the period. One that was written later with an earlier time, by a clock
    /// that went back, lies behind it and goes into the next letter.
    /// </summary>
    private static long ThroughFor(DigestRound round, DigestReader reader, IReadOnlyList<Activity> news) =>
        round.Period is { } period && news.FirstOrDefault(a => a.Sequence > reader.After && a.At >= period.To) is { } beyond
            ? beyond.Sequence - 1
            : round.Through;

    private async ValueTask QueueAsync(
        DigestRound round, DigestSlot slot, DigestReader reader, DigestSegment segment, IReadOnlyList<OwnAnswer> answers)
    {
        var block = answers.Count == 0 ? null : await renderer.RenderAsync(new OwnAnswers(segment.Letter.Sender, reader.Language, answers));
        var subject = block is null ? segment.Subject : renderer.SubjectOf(segment.Letter, answers.Count);
        var now = clock.GetUtcNow();
        outbox.Add(new MailDraft(
            MailKeys.Digest(slot.Id), MailKind.Digest, slot.Id, reader.Address, reader.Language,
            subject, block?.Html, block?.Text, round.ExpiresAt(now))
        {
            SegmentId = segment.Id,
            NotBefore = QuietHours.Outside(now),
        });
    }
}

using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Closing;

/// <summary>
/// Which open dialogues close within a few days, and who follows them and has not been reminded. Planned late it is still
/// true, since it names the day; when the dialogue has closed it is dropped.
/// </summary>
public sealed class ClosingReminders(ITenantDb db, DigestCalendar calendar, TimeProvider clock)
{
    private const int DaysBefore = 3;

    public async ValueTask<IReadOnlyList<ClosingDialogue>> NearAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (calendar.OutsideQuietHours(now) != now)
            return [];
        var today = SwedishCalendar.DayOf(now);
        var last = today.AddDays(DaysBefore);
        return await db.Set<Dialogue>().AsNoTracking()
            .Where(d => d.State == DialogueState.Open && d.PausedAt == null && d.OpensOn <= today && d.ClosesOn >= today && d.ClosesOn <= last)
            .OrderBy(d => d.Id)
            .Select(d => new ClosingDialogue(d.Id, d.Slug, d.Title, d.Summary, d.ClosesOn!.Value))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Whoever began to follow it within the last days has just read when it closes.</summary>
    public IQueryable<Subscription> Unreminded(ClosingDialogue dialogue)
    {
        var (from, until) = (SwedishCalendar.StartOf(dialogue.ClosesOn.AddDays(-DaysBefore)), dialogue.Until);
        return db.Set<Subscription>().AsNoTracking().Where(s =>
            s.State == SubscriptionState.Active && s.ScopeKind == ScopeKind.Dialogue && s.ScopeId == dialogue.Id && s.Since < from
            && !db.Set<MailMessage>().Any(m => m.Kind == MailKind.Closing && m.CauseId == s.Id && m.ExpiresAt == until));
    }

    public async ValueTask<bool> IsOwedAsync(CancellationToken cancellationToken)
    {
        foreach (var dialogue in await NearAsync(cancellationToken))
        {
            if (await Unreminded(dialogue).AnyAsync(cancellationToken))
                return true;
        }

        return false;
    }
}

public sealed record ClosingDialogue(Guid Id, string Slug, LocalizedText Title, LocalizedText Summary, DateOnly ClosesOn)
{
    /// <summary>After this the reminder says nothing that is true.</summary>
    public DateTimeOffset Until => SwedishCalendar.StartOf(ClosesOn.AddDays(1));
}

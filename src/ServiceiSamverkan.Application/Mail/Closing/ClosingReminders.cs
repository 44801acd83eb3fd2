using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Mail.Closing;

/// <summary>
/// Which open dialogues close as soon as a rule reminds of it, and who follows them and has not been reminded. Planned late it
/// is still true, since it names the day; when the next rule's day has come that one counts, and when the dialogue has closed it is dropped.
/// </summary>
public sealed class ClosingReminders(ITenantDb db, ReminderRules rules, TimeProvider clock)
{
    public async ValueTask<IReadOnlyList<ClosingDialogue>> NearAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (QuietHours.Hold(now))
            return [];
        var today = SwedishCalendar.DayOf(now);
        var open = await db.Set<Dialogue>().AsNoTracking()
            .Where(d => d.State == DialogueState.Open && d.PausedAt == null && d.OpensOn <= today && d.ClosesOn >= today)
            .OrderBy(d => d.Id)
            .Select(d => new { d.Id, d.Slug, d.Title, d.Summary, ClosesOn = d.ClosesOn!.Value })
            .ToListAsync(cancellationToken);
        var known = open.Count == 0 ? null : await rules.ForAsync(ReminderOccasion.InputCloses, open.Select(d => d.Id), cancellationToken);
        return
        [
            .. from dialogue in open
               let rule = known![dialogue.Id].FirstOrDefault(r => dialogue.ClosesOn.AddDays(-r.DaysBefore) <= today)
               where rule is not null
               select new ClosingDialogue(dialogue.Id, dialogue.Slug, dialogue.Title, dialogue.Summary, dialogue.ClosesOn, rule),
        ];
    }

    /// <summary>Whoever has begun to follow it since the rule's day has just read when it closes.</summary>
    public IQueryable<Subscription> Unreminded(ClosingDialogue dialogue)
    {
        var (from, until) = (dialogue.From, dialogue.Until);
        return db.Set<Subscription>().AsNoTracking().Where(s =>
            s.State == SubscriptionState.Active && s.ScopeKind == ScopeKind.Dialogue && s.ScopeId == dialogue.Id && s.Since < from
            && !db.Set<MailMessage>().Any(m => m.Kind == MailKind.Closing && m.CauseId == s.Id && m.ExpiresAt == until && m.QueuedAt >= from));
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

public sealed record ClosingDialogue(Guid Id, string Slug, LocalizedText Title, LocalizedText Summary, DateOnly ClosesOn, TemplateReminder Rule)
{
    /// <summary>The beginning of the rule's day.</summary>
    public DateTimeOffset From => SwedishCalendar.StartOf(ClosesOn.AddDays(-Rule.DaysBefore));

    /// <summary>After this the reminder says nothing that is true.</summary>
    public DateTimeOffset Until => SwedishCalendar.StartOf(ClosesOn.AddDays(1));
}

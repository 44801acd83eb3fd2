using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Desk;

/// <summary>Mail of the day: each thing that cannot wait once, by day.</summary>
public sealed class UrgentMail(
    ITenantDb db, Escalations escalations, IStaffAccounts accounts, Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity,
    TimeProvider clock)
{
    public async ValueTask<IReadOnlyList<Escalation>> OwedAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (QuietHours.Hold(now))
            return [];
        var urgent = (await escalations.UrgentAsync(cancellationToken)).ToDictionary(KeyOf);
        List<string> keys = [.. urgent.Keys];
        var told = await db.Set<MailMessage>().Where(m => keys.Contains(m.Key)).Select(m => m.Key).ToListAsync(cancellationToken);
        return [.. keys.Except(told).Select(key => urgent[key])];
    }

    public async ValueTask QueueAsync(IReadOnlyList<Escalation> owed, CancellationToken cancellationToken)
    {
        var staff = (await accounts.ListAsync(cancellationToken)).Where(m => m.IsActive).Select(m => m.Email).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tomorrow = SwedishCalendar.StartOf(SwedishCalendar.DayOf(clock.GetUtcNow()).AddDays(1));
        foreach (var urgent in owed)
        {
            var content = await renderer.RenderAsync(new UrgentLetter(identity.Current, LocalizedText.Swedish, urgent.TaskFor(staff.Contains(urgent.Address)))
            {
                Ahead = urgent.Ahead is { } rule ? Passage.Of(rule.Text, LocalizedText.Swedish) : null,
            });
            outbox.Add(new MailDraft(
                KeyOf(urgent), MailKind.Urgent, urgent.DialogueId, urgent.Address, LocalizedText.Swedish, content.Subject, content.Html, content.Text, tomorrow));
        }
    }

    /// <summary>It is still so, and the person is still the contact or the deputy.</summary>
    public async ValueTask<bool> HoldsAsync(MailMessage message, CancellationToken cancellationToken) =>
        (await escalations.UrgentAsync(cancellationToken)).Any(e => KeyOf(e) == message.Key);

    private static string KeyOf(Escalation urgent) => MailKeys.Urgent(urgent.DialogueId, urgent.Task, urgent.Address, urgent.Ahead?.DaysBefore);
}

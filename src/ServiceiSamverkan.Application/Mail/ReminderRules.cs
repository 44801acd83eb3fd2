using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Mail;

/// <summary>When to remind: as the municipality's own copy of a dialogue's template says, and as is usual where there is none.</summary>
public sealed class ReminderRules(ITenantDb db)
{
    private static readonly TemplateReminder[] Usual =
    [
        new("meeting-week", ReminderOccasion.MeetingStarts, 7, LocalizedText.Empty),
        new("meeting-day", ReminderOccasion.MeetingStarts, 1, LocalizedText.Empty),
        new("closes", ReminderOccasion.InputCloses, 3, LocalizedText.Empty),
    ];

    /// <summary>The rules of each dialogue, one for a day, the nearest first; of what belongs to no dialogue under the empty id.</summary>
    public async ValueTask<ILookup<Guid, TemplateReminder>> ForAsync(
        ReminderOccasion occasion, IEnumerable<Guid> dialogues, CancellationToken cancellationToken)
    {
        List<Guid> ids = [.. dialogues.Distinct()];
        var adopted = await db.Set<Dialogue>().Where(d => ids.Contains(d.Id) && d.AdoptedTemplateId != null)
            .Select(d => new { d.Id, Template = d.AdoptedTemplateId!.Value }).ToDictionaryAsync(d => d.Id, d => d.Template, cancellationToken);
        var wanted = adopted.Values.Distinct().ToList();
        var templates = await db.Set<AdoptedTemplate>().AsNoTracking().Where(t => wanted.Contains(t.Id))
            .ToDictionaryAsync(t => t.Id, t => t.Content.Reminders, cancellationToken);
        return (from id in ids.Append(Guid.Empty).Distinct()
                let own = adopted.TryGetValue(id, out var template) ? templates[template] : Usual
                from rule in own.Where(r => r.Occasion == occasion).DistinctBy(r => r.DaysBefore).OrderBy(r => r.DaysBefore)
                select (Id: id, Rule: rule)).ToLookup(r => r.Id, r => r.Rule);
    }
}

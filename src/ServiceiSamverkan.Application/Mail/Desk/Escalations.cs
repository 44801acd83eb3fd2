using ServiceiSamverkan.Application.Promises;
using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Mail.Desk;

/// <summary>
/// What goes to a dialogue's contact and deputy besides those whose task it is: what is overdue, on Mondays; and on the day
/// itself what cannot wait until then, since residents were promised it: the answer that is due today, and what was to be read.
/// Of an answer the template may remind them on days before, too.
/// </summary>
public sealed class Escalations(ITenantDb db, ReminderRules rules, TimeProvider clock)
{
    private const string Answer = "Promise.Dialogue";
    private const string Report = "MeetingReport";
    private const string Reading = "Moderate";

    public async ValueTask<IReadOnlyList<Escalation>> OverdueAsync(CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var held = today.AddDays(-Meeting.ReportDays);
        var reports = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.State == MeetingState.Held && m.DialogueId != null && m.HeldOn < held)
            .Select(m => new { m.Id, Dialogue = m.DialogueId!.Value, m.HeldOn }).ToListAsync(cancellationToken);
        return await AddressedAsync(
            [
                .. (await AnswersAsync(cancellationToken)).Where(a => a.Task.DueOn < today),
                .. reports.Select(m => new Owed(m.Dialogue, new OfficeTask(Report, [], null, m.HeldOn!.Value.AddDays(Meeting.ReportDays), $"/kontoret/traffar/{m.Id}/rapport"))),
                .. await UnreadAsync(today, cancellationToken),
            ],
            cancellationToken);
    }

    public async ValueTask<IReadOnlyList<Escalation>> UrgentAsync(CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var answers = await AnswersAsync(cancellationToken);
        var known = await rules.ForAsync(ReminderOccasion.FeedbackDue, answers.Select(a => a.Dialogue), cancellationToken);
        return await AddressedAsync(
            [
                .. answers.Where(a => a.Task.DueOn == today),
                .. from answer in answers
                   from rule in known[answer.Dialogue]
                   where rule.DaysBefore > 0 && answer.Task.DueOn == today.AddDays(rule.DaysBefore)
                   select answer with { Ahead = rule },
                .. await UnreadAsync(today, cancellationToken),
            ],
            cancellationToken);
    }

    private async ValueTask<List<Owed>> AnswersAsync(CancellationToken cancellationToken) =>
        (await db.OwedToDialoguesAsync(LocalizedText.Swedish, cancellationToken))
        .ConvertAll(o => new Owed(o.SubjectId, new OfficeTask(Answer, [], null, o.DueOn, $"/kontoret/dialoger/{o.SubjectId}")));

    /// <summary>By dialogue, with the day on which the oldest should have been read.</summary>
    private async ValueTask<IEnumerable<Owed>> UnreadAsync(DateOnly today, CancellationToken cancellationToken) =>
        (await db.Set<Contribution>().AsNoTracking()
            .Where(c => c.State == ContributionState.Received && c.DialogueId != null && c.ModerateBy < today)
            .GroupBy(c => c.DialogueId).Select(g => new { Dialogue = g.Key!.Value, Count = g.Count(), By = g.Min(c => c.ModerateBy) })
            .ToListAsync(cancellationToken))
        .Select(u => new Owed(u.Dialogue, new OfficeTask(Reading, [u.Count], null, u.By, "/kontoret/granska")));

    private async ValueTask<IReadOnlyList<Escalation>> AddressedAsync(List<Owed> tasks, CancellationToken cancellationToken)
    {
        var ids = tasks.Select(t => t.Dialogue).Distinct().ToList();
        var dialogues = (await db.Set<Dialogue>().AsNoTracking().Where(d => ids.Contains(d.Id))
            .Select(d => new { d.Id, d.Slug, d.Title, Contact = d.Contact!.Email, Deputy = d.Deputy!.Email }).ToListAsync(cancellationToken))
            .ToDictionary(d => d.Id);
        return
        [
            .. from task in tasks
               let dialogue = dialogues[task.Dialogue]
               from person in new[] { dialogue.Contact, dialogue.Deputy }.Distinct(StringComparer.OrdinalIgnoreCase)
               let address = EmailAddress.Parse(person)
               where address.Error is null
               select new Escalation(
                   task.Dialogue, address.Value.Value, task.Task with { Detail = dialogue.Title.In(LocalizedText.Swedish) }, MailPaths.Dialogue(dialogue.Slug), task.Ahead),
        ];
    }

    private sealed record Owed(Guid Dialogue, OfficeTask Task, TemplateReminder? Ahead = null);
}

/// <param name="Address">The contact's or the deputy's.</param>
/// <param name="PublicPath">Where one reads of the dialogue who has no account.</param>
/// <param name="Ahead">The rule that reminds before the day; null on the day itself.</param>
public sealed record Escalation(Guid DialogueId, string Address, OfficeTask Task, string PublicPath, TemplateReminder? Ahead)
{
    public OfficeTask TaskFor(bool isMember) => isMember ? Task : Task with { Path = PublicPath };
}

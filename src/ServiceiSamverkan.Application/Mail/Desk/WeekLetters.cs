using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Desk;

/// <summary>
/// Who gets the week's letter, and what stands in it: what the reader's desk holds that is overdue or due this week, and what is
/// overdue in dialogues that they answer for.
/// </summary>
public sealed class WeekLetters(OfficeDesk desk, Escalations escalations, IStaffAccounts accounts, IMailIdentitySource identity, TimeProvider clock)
{
    /// <summary>How many things of one group a letter tells of; all of them are on the desk.</summary>
    private const int MaxTasks = 15;

    /// <summary>The staff, and the contacts and deputies who have to hear of something. Whoever wants no letter has none, unless they answer for what is overdue.</summary>
    public async ValueTask<IReadOnlyList<WeekReader>> ReadersAsync(CancellationToken cancellationToken)
    {
        var overdue = (await escalations.OverdueAsync(cancellationToken)).ToLookup(e => e.Address, StringComparer.OrdinalIgnoreCase);
        var staff = (from member in await accounts.ListAsync(cancellationToken)
                     where member.IsActive
                     let address = EmailAddress.Parse(member.Email)
                     where address.Error is null
                     select new WeekReader(address.Value.Value, member, [.. overdue[address.Value.Value]])).ToList();
        var known = staff.Select(s => s.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. staff.Where(s => s.Member!.WantsWeekLetter || s.Overdue.Count > 0),
            .. overdue.Where(o => !known.Contains(o.Key)).Select(o => new WeekReader(o.Key, null, [.. o])),
        ];
    }

    /// <returns>A letter without groups when there is nothing to say.</returns>
    public async ValueTask<WeekLetter> ComposeAsync(WeekReader reader, StaffWeek week, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var tasks = reader.Member is { WantsWeekLetter: true } member
            ? await desk.ListAsync(new(member.Roles, LocalizedText.Swedish, today), cancellationToken)
            : [];
        var late = tasks.Where(t => t.DueOn < today).ToList();
        var soon = tasks.Where(t => t.DueOn >= today && t.DueOn <= week.LastDay).ToList();
        var answerable = reader.Overdue.Select(e => e.TaskFor(reader.Member is not null))
            .Where(t => !late.Exists(l => l.Code == t.Code && l.Path == t.Path)).OrderBy(t => t.DueOn).ToList();
        var hasSomething = late.Count + soon.Count + answerable.Count > 0;
        return new(identity.Current, LocalizedText.Swedish, week.FirstDay, reader.Member is not null,
        [
            .. new[]
            {
                Group(WeekGroupKind.Answerable, answerable),
                Group(WeekGroupKind.Late, late),
                Group(WeekGroupKind.ThisWeek, soon),
                Group(WeekGroupKind.Undated, hasSomething ? [.. tasks.Where(t => t.DueOn is null)] : []),
            }.Where(g => g.Count > 0),
        ]);
    }

    private static WeekGroup Group(WeekGroupKind kind, List<OfficeTask> tasks) => new(kind, [.. tasks.Take(MaxTasks)], Math.Max(0, tasks.Count - MaxTasks));
}

/// <param name="Member">Null for a contact without an account.</param>
public sealed record WeekReader(string Address, StaffMember? Member, IReadOnlyList<Escalation> Overdue)
{
    public Guid CauseId => Member?.Id ?? Overdue[0].DialogueId;
}

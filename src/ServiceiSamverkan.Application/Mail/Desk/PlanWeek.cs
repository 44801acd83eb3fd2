using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Desk;

/// <summary>Queues the week's letters to the staff, all at once. Planned again, here or on another server, it finds the week closed.</summary>
public sealed record PlanWeek : ICommand<Result>, ILeavesPublicPages, ILeavesNoAudit;

public sealed class PlanWeekHandler(ITenantDb db, WeekLetters letters, Outbox outbox, IMailRenderer renderer, TimeProvider clock)
    : ICommandHandler<PlanWeek, Result>
{
    public async ValueTask<Result> Handle(PlanWeek command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var week = StaffWeek.LatestDue(now);
        var ledger = await db.Set<DigestLedger>().SingleAsync(cancellationToken);
        if (!ledger.Owes(week, now))
            return Result.Ok;
        foreach (var reader in await letters.ReadersAsync(cancellationToken))
            await QueueAsync(reader, await letters.ComposeAsync(reader, week, cancellationToken), week, now);
        ledger.Close(week);
        return Result.Ok;
    }

    /// <summary>One without anything to say has its row too, which tells an officer why nothing came.</summary>
    private async ValueTask QueueAsync(WeekReader reader, WeekLetter letter, StaffWeek week, DateTimeOffset now)
    {
        var isEmpty = letter.Groups.Count == 0;
        var content = isEmpty ? null : await renderer.RenderAsync(letter);
        var message = outbox.Add(new MailDraft(
            MailKeys.Week(week.FirstDay, reader.Address), MailKind.Week, reader.CauseId, reader.Address, letter.Language,
            content?.Subject ?? string.Empty, content?.Html, content?.Text, week.EndsAt)
        { NotBefore = QuietHours.Outside(now) });
        if (isEmpty)
            message.Skip(SkipReason.Empty, now);
    }
}

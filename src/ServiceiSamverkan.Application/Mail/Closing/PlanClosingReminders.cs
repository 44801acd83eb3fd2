using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Closing;

/// <summary>Queues reminders that a dialogue closes soon. True when there may be more. Planned twice, it queues none twice.</summary>
public sealed record PlanClosingReminders : ICommand<Result<bool>>, ILeavesPublicPages, ILeavesNoAudit
{
    /// <summary>How many are queued in one transaction.</summary>
    public const int Batch = 200;
}

public sealed class PlanClosingRemindersHandler(ITenantDb db, ClosingReminders reminders, Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity)
    : ICommandHandler<PlanClosingReminders, Result<bool>>
{
    public async ValueTask<Result<bool>> Handle(PlanClosingReminders command, CancellationToken cancellationToken)
    {
        await db.LinkKeyAsync(cancellationToken);
        foreach (var dialogue in await reminders.NearAsync(cancellationToken))
        {
            var batch = await reminders.Unreminded(dialogue).OrderBy(s => s.Id).Take(PlanClosingReminders.Batch)
                .Select(s => new Reader(s.Id, s.Address!, s.Language)).ToListAsync(cancellationToken);
            foreach (var readers in batch.GroupBy(r => MailLanguages.Nearest(r.Language)))
                await QueueAsync(dialogue, readers.Key, readers);
            if (batch.Count > 0)
                return true;
        }

        return false;
    }

    private async ValueTask QueueAsync(ClosingDialogue dialogue, string language, IEnumerable<Reader> readers)
    {
        var content = await renderer.RenderAsync(new ClosingLetter(
            identity.Current, language, Passage.Of(dialogue.Title, language), Passage.Of(dialogue.Summary, language), dialogue.ClosesOn, dialogue.Slug)
        {
            Says = Passage.Of(dialogue.Rule.Text, language),
        });
        var segment = outbox.AddSegment(content);
        foreach (var reader in readers)
        {
            outbox.Add(new MailDraft(
                MailKeys.Closing(reader.SubscriptionId, dialogue.ClosesOn, dialogue.Rule.DaysBefore), MailKind.Closing, reader.SubscriptionId, reader.Address, language,
                content.Subject, null, null, dialogue.Until)
            { SegmentId = segment });
        }
    }

    private sealed record Reader(Guid SubscriptionId, string Address, string Language);
}

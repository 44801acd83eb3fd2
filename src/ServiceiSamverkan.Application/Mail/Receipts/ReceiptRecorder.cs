using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Receipts;

/// <summary>Queues a receipt with the follow-up code to whoever gave an address, in the transaction that receives the contribution.</summary>
public sealed class ReceiptRecorder(ITenantDb db, Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity, TimeProvider clock) : IRecordEvents
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public async ValueTask RecordAsync(IReadOnlyList<IDomainEvent> events, CancellationToken cancellationToken)
    {
        // An import tells of what was said elsewhere, often long ago: its authors did not write to us.
        foreach (var received in events.OfType<ContributionReceived>().Where(e => e.Channel != Channel.Import))
            await QueueAsync(received, cancellationToken);
    }

    private async ValueTask QueueAsync(ContributionReceived received, CancellationToken cancellationToken)
    {
        // Both were added by the same command and are not in the database yet: FindAsync looks among the tracked ones first.
        var contributor = await db.Set<Contributor>().FindAsync([received.ContributionId], cancellationToken);
        if (EmailAddress.Parse(contributor?.Email) is not { Error: null, Value: var address })
            return;
        var contribution = await db.Set<Contribution>().FindAsync([received.ContributionId], cancellationToken);
        if (contribution?.FollowUpCode is not { } code)
            return;
        var dialogue = await db.Set<Dialogue>().AsNoTracking().Where(d => d.Id == received.DialogueId)
            .Select(d => new { d.Title, d.FeedbackOn }).SingleOrDefaultAsync(cancellationToken);
        var language = MailLanguages.Nearest(contribution.Language);
        var mail = await renderer.RenderAsync(new ReceiptLetter(
            identity.Current, language, code.ToString(), new(contribution.Text, contribution.Language),
            dialogue is null ? null : Passage.Of(dialogue.Title, language), contribution.ModerateBy, dialogue?.FeedbackOn));
        outbox.Add(new MailDraft(
            MailKeys.Receipt(contribution.Id), MailKind.Receipt, contribution.Id, address.Value, language,
            mail.Subject, mail.Html, mail.Text, clock.GetUtcNow() + Lifetime));
    }
}

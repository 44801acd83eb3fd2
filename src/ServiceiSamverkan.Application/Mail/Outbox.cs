using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail;

/// <summary>Puts mail in the tenant's outbox, in the transaction of the command that owes it.</summary>
public sealed class Outbox(ITenantDb db, IMailIdentitySource identity, TimeProvider clock, IIdSource ids)
{
    public MailMessage Add(MailDraft draft) =>
        db.Set<MailMessage>().Add(MailMessage.Queue(
            ids.Next(), draft with { Subject = Shorten(draft.Subject) }, identity.Current.Host, clock.GetUtcNow())).Entity;

    /// <summary>Content that many get; the messages name it.</summary>
    public Guid AddSegment(RenderedMail content)
    {
        var segment = MailSegment.Create(ids.Next(), content.Html, content.Text, clock.GetUtcNow());
        db.Set<MailSegment>().Add(segment);
        return segment.Id;
    }

    private static string Shorten(string subject) =>
        subject.Length <= MailMessage.SubjectMaxLength ? subject : subject[..(MailMessage.SubjectMaxLength - 1)] + "…";
}

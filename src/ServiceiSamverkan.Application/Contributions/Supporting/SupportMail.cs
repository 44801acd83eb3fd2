using System.Buffers.Text;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Contributions.Supporting;

/// <summary>The letter that asks the holder of an address whether it was they who agreed.</summary>
public sealed class SupportMail(ITenantDb db, Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity, TimeProvider clock)
{
    /// <summary>How often one address is asked in a day: nobody's mailbox is filled by a stranger.</summary>
    public const int MaxPerDay = 20;

    /// <summary>Asks once a day for each contribution, however often the form is sent.</summary>
    public async ValueTask AskAsync(Guid contributionId, EmailAddress address, string language, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var key = await db.LinkKeyAsync(cancellationToken);
        var link = new SupportLink(contributionId, SupportKey.OfAddress(key, contributionId, address.Value), now + SupportLink.Lifetime);
        var mailKey = MailKeys.Support(contributionId, Base64Url.EncodeToString(link.Person), SwedishCalendar.DayOf(now));
        var sent = db.Set<MailMessage>().Where(m => m.Kind == MailKind.Support);
        if (await sent.AnyAsync(m => m.Key == mailKey, cancellationToken)
            || await sent.CountAsync(m => m.Address == address.Value && m.QueuedAt > now.AddDays(-1), cancellationToken) >= MaxPerDay)
            return;

        var said = await db.Set<Contribution>().AsNoTracking().SingleAsync(c => c.Id == contributionId, cancellationToken);
        var reader = MailLanguages.Nearest(language);
        var mail = await renderer.RenderAsync(new SupportLetter(
            identity.Current, reader, new(said.ShownText, said.Language), MailPaths.ConfirmSupport(link.Sign(key)), SwedishCalendar.DayOf(link.ExpiresAt)));
        outbox.Add(new MailDraft(mailKey, MailKind.Support, contributionId, address.Value, reader, mail.Subject, mail.Html, mail.Text, link.ExpiresAt));
    }
}

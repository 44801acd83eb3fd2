using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>The letter that asks the holder of an address whether it was they who wanted this.</summary>
public sealed class OptInMail(
    ITenantDb db, Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity, ScopeNames names, AddressBlocks blocks, TimeProvider clock)
{
    /// <summary>How often one address is asked in a day: nobody's mailbox is filled by a stranger.</summary>
    public const int MaxPerDay = 10;

    public async ValueTask<bool> MayAskAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow().AddDays(-1);
        var asked = await db.Set<MailMessage>()
            .CountAsync(m => m.Address == address.Value && m.Kind == MailKind.OptIn && m.QueuedAt > since, cancellationToken);

        // One that mail does not reach is tried once: to whoever can confirm it, the letters go again.
        return asked < (await blocks.OfAllAsync(address.Value, cancellationToken) is null ? MaxPerDay : 1);
    }

    /// <param name="asked">What waits for this token, at least one.</param>
    /// <param name="address">Whose holder is asked.</param>
    /// <param name="token">Stands in this letter alone.</param>
    /// <param name="onPaper">The day of a consent on paper, where there is one.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async ValueTask AskAsync(
        IReadOnlyList<Subscription> asked, EmailAddress address, string token, DateOnly? onPaper, CancellationToken cancellationToken)
    {
        var waiting = asked[0].OptIn!;
        var scopes = await names.OfAsync(asked.Select(s => s.Scope), waiting.Language, cancellationToken);
        var letter = new OptInLetter(
            identity.Current, waiting.Language, [.. asked.Select(s => scopes[s.Scope])], waiting.Cadence,
            MailPaths.Confirm(token), SwedishCalendar.DayOf(waiting.ExpiresAt))
        {
            OnPaper = onPaper,
        };
        var mail = await renderer.RenderAsync(letter);
        outbox.Add(new MailDraft(
            MailKeys.OptIn(waiting.TokenHash), MailKind.OptIn, asked[0].Id, address.Value, waiting.Language,
            mail.Subject, mail.Html, mail.Text, waiting.ExpiresAt));
    }
}

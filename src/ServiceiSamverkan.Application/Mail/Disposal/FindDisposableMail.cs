using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Disposal;

/// <summary>Whether there is mail to dispose of.</summary>
public sealed record FindDisposableMail : IQuery<Result<bool>>;

public sealed class FindDisposableMailHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<FindDisposableMail, Result<bool>>
{
    public async ValueTask<Result<bool>> Handle(FindDisposableMail query, CancellationToken cancellationToken) =>
        await Disposable(db, clock.GetUtcNow() - DisposeMail.Kept).AnyAsync(cancellationToken)
        || await Counted(db, clock.GetUtcNow() - DisposeMail.Kept).AnyAsync(cancellationToken)
        || await Blocked(db, clock.GetUtcNow()).AnyAsync(cancellationToken);

    internal static IQueryable<Bounce> Counted(ITenantDb db, DateTimeOffset before) => db.Set<Bounce>().Where(b => b.At < before);

    internal static IQueryable<BlockedAddress> Blocked(ITenantDb db, DateTimeOffset now)
    {
        var before = now - DisposeMail.Blocked;
        return db.Set<BlockedAddress>().Where(b => b.Since < before);
    }

    /// <summary>An answer that has not reached anybody is owed for as long as its row is all that says why.</summary>
    internal static IQueryable<MailMessage> Disposable(ITenantDb db, DateTimeOffset before) =>
        db.Set<MailMessage>().Where(m => m.DueAt == null && m.EndedAt < before
            && (m.Kind != MailKind.Answer || !db.Set<FeedbackRecipient>().Any(r => r.Id == m.CauseId && r.State == RecipientState.Pending)));
}

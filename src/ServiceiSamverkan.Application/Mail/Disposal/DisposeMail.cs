using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Disposal;

/// <summary>Deletes the rows of mail that ended long ago, with the content that no row names any more, what was counted of it, and blocks of long ago. What still stands for an answer on its way is kept.</summary>
public sealed record DisposeMail : ICommand<Result<int>>, ILeavesPublicPages, ILeavesNoAudit, IErases
{
    /// <summary>Long enough to answer "did you send it?".</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Then mail to a blocked address is tried again: it may be another's by now.</summary>
    public static readonly TimeSpan Blocked = TimeSpan.FromDays(365);

    public const int Batch = 1000;
}

public sealed class DisposeMailHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<DisposeMail, Result<int>>
{
    public async ValueTask<Result<int>> Handle(DisposeMail command, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - DisposeMail.Kept;
        var old = await FindDisposableMailHandler.Disposable(db, before).OrderBy(m => m.EndedAt).Take(DisposeMail.Batch).Select(m => m.Id).ToListAsync(cancellationToken);
        await db.Set<MailMessage>().Where(m => old.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<MailSegment>().Where(s => s.CreatedAt < before && !db.Set<MailMessage>().Any(m => m.SegmentId == s.Id)).ExecuteDeleteAsync(cancellationToken);
        await FindDisposableMailHandler.Counted(db, before).ExecuteDeleteAsync(cancellationToken);
        await FindDisposableMailHandler.Blocked(db, clock.GetUtcNow()).ExecuteDeleteAsync(cancellationToken);
        return old.Count;
    }
}

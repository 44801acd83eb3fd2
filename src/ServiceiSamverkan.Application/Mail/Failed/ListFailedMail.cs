using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Failed;

/// <summary>Mail that was given up or came back, the latest first: to whom, about what, and what the server said.</summary>
public sealed record ListFailedMail(PageRequest Page) : IQuery<Result<Page<FailedMail>>>, IReadsPersons;

/// <param name="Reason">In the words of the server that refused it.</param>
/// <param name="CanBeRetried">False when it says nothing any more that is worth reading, or its content went with the sending.</param>
public sealed record FailedMail(
    Guid Id, int Version, MailKind Kind, string Address, string Subject, string Reason, int Attempts, DateTimeOffset FailedAt, bool CanBeRetried);

public sealed class ListFailedMailHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<ListFailedMail, Result<Page<FailedMail>>>
{
    public async ValueTask<Result<Page<FailedMail>>> Handle(ListFailedMail query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is not null)
            return after.Error;
        var now = clock.GetUtcNow();
        var rows = await db.Set<MailMessage>().AsNoTracking()
            .Where(m => (m.State == MailState.Failed || m.State == MailState.Returned) && m.EndedAt != null)
            .NewestFirstAfter(after.Value, m => m.EndedAt!.Value, m => m.Id)
            .Select(m => new FailedMail(m.Id, m.Version, m.Kind, m.Address, m.Subject, m.Reason ?? string.Empty, m.Attempts, m.EndedAt!.Value, m.State == MailState.Failed && m.ExpiresAt > now))
            .Take(query.Page.Size + 1)
            .ToListAsync(cancellationToken);
        return query.Page.Of(rows, m => new Cursor(m.FailedAt, m.Id));
    }
}

using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Bounces;

/// <summary>What a report says of a mail that we sent. Not found when the token is not this tenant's: nothing of it is believed.</summary>
/// <param name="MessageId">The mail, as the token claims.</param>
/// <param name="Token">The address's own part, as it came.</param>
public sealed record RecordBounce(Guid MessageId, string Token, BounceReport Report) : ICommand<Result<BounceRecorded>>, ILeavesPublicPages;

/// <param name="Key">The same each time that the report is read.</param>
/// <param name="Notices">At least one.</param>
public sealed record BounceReport(string Key, IReadOnlyList<BounceNotice> Notices);

/// <param name="Kind">Null when nothing was wrong, it was recorded before, or the mail is no longer known: erased, or long ago.</param>
public sealed record BounceRecorded(BounceKind? Kind, string Status);

public sealed class RecordBounceHandler(ITenantDb db, AddressBlocks blocks, AnswerOutcomes answers, TimeProvider clock) : ICommandHandler<RecordBounce, Result<BounceRecorded>>
{
    public async ValueTask<Result<BounceRecorded>> Handle(RecordBounce command, CancellationToken cancellationToken)
    {
        if (await db.FindLinkKeyAsync(cancellationToken) is not { } key || BounceToken.Read(command.Token) is not { } token
            || token.MessageId != command.MessageId || !token.IsSigned(command.Token, key))
            return NotFound.Instance;
        if (await db.Set<MailMessage>().SingleOrDefaultAsync(m => m.Id == command.MessageId, cancellationToken) is not { } message)
            return new BounceRecorded(null, string.Empty);
        var notice = BounceNotice.For(message.Address, command.Report.Notices);
        if (notice.Kind is not { } kind || !await blocks.CountAsync(message, kind, notice.Status, command.Report.Key, cancellationToken))
            return new BounceRecorded(null, notice.Status);
        if (kind != BounceKind.Complaint)
        {
            var now = clock.GetUtcNow();
            message.MarkReturned(notice.Words.Length > 0 ? notice.Words : notice.Status, now);
            await answers.TakeBackAsync(message, now, cancellationToken);
        }

        return new BounceRecorded(kind, notice.Status);
    }
}

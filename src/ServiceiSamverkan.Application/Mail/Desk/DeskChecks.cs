using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Desk;

/// <summary>Whether mail to the staff is still right when its turn comes.</summary>
public sealed class DeskChecks(WeekLetters letters, UrgentMail urgent, IStaffAccounts accounts, TimeProvider clock)
{
    /// <summary>Whoever has left, wants no more, or has done it all meanwhile gets nothing.</summary>
    public async ValueTask<MailCheck> WeekAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var reader = (await letters.ReadersAsync(cancellationToken)).FirstOrDefault(r => string.Equals(r.Address, message.Address, StringComparison.OrdinalIgnoreCase));
        if (reader is null)
            return await accounts.FindAsync(message.CauseId, cancellationToken) is { IsActive: true, WantsWeekLetter: false } ? SkipReason.Unsubscribed : SkipReason.Void;
        return (await letters.ComposeAsync(reader, StaffWeek.LatestDue(clock.GetUtcNow()), cancellationToken)).Groups.Count == 0 ? SkipReason.Empty : MailCheck.Right;
    }

    public async ValueTask<MailCheck> UrgentAsync(MailMessage message, CancellationToken cancellationToken) =>
        await urgent.HoldsAsync(message, cancellationToken) ? MailCheck.Right : SkipReason.Void;
}

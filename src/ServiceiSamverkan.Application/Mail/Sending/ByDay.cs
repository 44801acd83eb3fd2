using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>Letters and reminders come by day, whatever put them off. What somebody has just asked for, or must know, comes at once.</summary>
public static class ByDay
{
    public static bool Concerns(MailMessage message) => message.Kind switch
    {
        MailKind.Digest or MailKind.Closing or MailKind.Week or MailKind.Urgent => true,
        MailKind.Meeting => MailKeys.MeetingOf(message.Key).Notice is MeetingNotice.Reminder,
        MailKind.OptIn or MailKind.Receipt or MailKind.Answer or MailKind.Support => false,
    };
}

using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

public sealed class RecordAttendanceValidator : AbstractValidator<RecordAttendance>
{
    public RecordAttendanceValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Key).SingleLine(Attendance.KeyMaxLength).When(c => c.Kind == AttendanceKind.Token);
        RuleFor(c => c.Key).Passes(key => EmailAddress.Parse(key).Error).When(c => c.Kind == AttendanceKind.ConfirmedAddress);
        RuleFor(c => c.Count).Passes(count => count is null or < 0 or > Attendance.HeadCountMax ? new HeadCountInvalid() : null)
            .When(c => c.Kind == AttendanceKind.HeadCount);
    }
}

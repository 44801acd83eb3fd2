using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

public sealed class DocumentMeetingValidator : AbstractValidator<DocumentMeeting>
{
    public DocumentMeetingValidator() => RuleFor(c => c.Report).MultiLine(Meeting.ReportMaxLength);
}

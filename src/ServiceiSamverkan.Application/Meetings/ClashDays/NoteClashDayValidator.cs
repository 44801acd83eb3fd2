using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.ClashDays;

public sealed class NoteClashDayValidator : AbstractValidator<NoteClashDay>
{
    public NoteClashDayValidator() => RuleFor(c => c.Name).OptionalSingleLine(ClashDay.NameMaxLength);
}

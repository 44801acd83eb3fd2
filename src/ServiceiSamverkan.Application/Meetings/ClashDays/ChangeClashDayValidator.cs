using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.ClashDays;

public sealed class ChangeClashDayValidator : AbstractValidator<ChangeClashDay>
{
    public ChangeClashDayValidator() => RuleFor(c => c.Name).OptionalSingleLine(ClashDay.NameMaxLength);
}

using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

public sealed class EnterPopulationValidator : AbstractValidator<EnterPopulation>
{
    public EnterPopulationValidator() => RuleFor(c => c.Source).SingleLine(Figure.SourceMaxLength);
}

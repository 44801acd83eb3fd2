using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

public sealed class RecordPopulationValidator : AbstractValidator<RecordPopulation>
{
    public RecordPopulationValidator()
    {
        RuleFor(c => c.Source).OptionalSingleLine(PopulationFigure.SourceMaxLength);
        RuleFor(c => c.Method).OptionalSingleLine(PopulationFigure.MethodMaxLength);
    }
}

using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

public sealed class CreateDecisionBodyValidator : AbstractValidator<CreateDecisionBody>
{
    public CreateDecisionBodyValidator()
    {
        RuleFor(c => c.Name).SingleLine(BodyLimits.NameMaxLength);
        RuleFor(c => c.Abbreviation).SingleLine(DecisionBody.AbbreviationMaxLength);
    }
}

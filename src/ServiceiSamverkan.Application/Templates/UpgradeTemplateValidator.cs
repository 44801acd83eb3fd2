using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Templates;

public sealed class UpgradeTemplateValidator : AbstractValidator<UpgradeTemplate>
{
    public UpgradeTemplateValidator() => RuleForEach(c => c.Choices).ChildRules(choice =>
    {
        choice.RuleFor(c => c.Take).IsInEnum();
        choice.RuleFor(c => c.Edited).OptionalMultiLine(Dialogue.TextMaxLength);
    });
}

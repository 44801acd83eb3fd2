using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

public sealed class WriteTemplateValidator : AbstractValidator<WriteTemplate>
{
    public WriteTemplateValidator()
    {
        RuleFor(c => c.Key).SingleLine(DialogueTemplate.KeyMaxLength);
        RuleFor(c => c.Changes).MultiLine(TemplateVersion.ChangesMaxLength);
        RuleFor(c => c.Content).SetValidator(new TemplateContentValidator());
    }
}

using FluentValidation;

namespace ServiceiSamverkan.Application.Templates;

public sealed class ChangeAdoptedTemplateValidator : AbstractValidator<ChangeAdoptedTemplate>
{
    public ChangeAdoptedTemplateValidator() => RuleFor(c => c.Content).SetValidator(new TemplateContentValidator());
}

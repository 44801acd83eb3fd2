using FluentValidation;

namespace ServiceiSamverkan.Application.Associations;

public sealed class CreateAssociationValidator : AbstractValidator<CreateAssociation>
{
    public CreateAssociationValidator() => RuleFor(c => c.Details).SetValidator(new AssociationDetailsValidator()).OverridePropertyName(string.Empty);
}

using FluentValidation;

namespace ServiceiSamverkan.Application.Associations;

public sealed class ChangeAssociationValidator : AbstractValidator<ChangeAssociation>
{
    public ChangeAssociationValidator() => RuleFor(c => c.Details).SetValidator(new AssociationDetailsValidator()).OverridePropertyName(string.Empty);
}

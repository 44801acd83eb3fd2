using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Municipalities;

namespace ServiceiSamverkan.Application.Municipalities;

public sealed class ChangeMunicipalityValidator : AbstractValidator<ChangeMunicipality>
{
    public ChangeMunicipalityValidator()
    {
        RuleFor(c => c.Welcome).MultiLine(Municipality.WelcomeMaxLength);
        RuleFor(c => c.Privacy).MultiLine(Municipality.PrivacyMaxLength);
    }
}

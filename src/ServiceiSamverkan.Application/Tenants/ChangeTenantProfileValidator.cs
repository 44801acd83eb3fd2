using System.Text.RegularExpressions;
using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Tenants;

public sealed partial class ChangeTenantProfileValidator : AbstractValidator<ChangeTenantProfile>
{
    public ChangeTenantProfileValidator()
    {
        RuleFor(c => c.Accent).Passes(Colour);
        RuleFor(c => c.Support).Passes(Colour);
        RuleFor(c => c.Phone).SingleLine(Tenant.PhoneMaxLength);
        RuleFor(c => c.Email).Passes(email => EmailAddress.Parse(email).Error);
    }

    private static Error? Colour(string? colour) => colour is not null && Hex().IsMatch(colour) ? null : new ColourInvalid();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hex();
}

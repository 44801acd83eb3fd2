using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Contributions;

public sealed class GiveSupportValidator : AbstractValidator<GiveSupport>
{
    private const int MaxBallotCodeLength = 40;

    public GiveSupportValidator()
    {
        RuleFor(s => s.Email).Passes(email => string.IsNullOrWhiteSpace(email) ? null : EmailAddress.Parse(email).Error);
        RuleFor(s => s.Language).OptionalSingleLine(Contribution.MaxLanguageLength);
        RuleFor(s => s.BallotCode).OptionalSingleLine(MaxBallotCodeLength);
    }
}

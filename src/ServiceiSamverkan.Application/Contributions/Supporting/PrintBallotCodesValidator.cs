using FluentValidation;
using ServiceiSamverkan.Application.Text;

namespace ServiceiSamverkan.Application.Contributions.Supporting;

public sealed class PrintBallotCodesValidator : AbstractValidator<PrintBallotCodes>
{
    public PrintBallotCodesValidator() =>
        RuleFor(c => c.Count).Passes(count => count is < 1 or > PrintBallotCodes.MaxCount ? new BallotCodeCountInvalid() : null);
}

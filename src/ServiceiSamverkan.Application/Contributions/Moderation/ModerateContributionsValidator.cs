using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

public sealed class ModerateContributionsValidator : AbstractValidator<ModerateContributions>
{
    public ModerateContributionsValidator()
    {
        RuleFor(c => c.Verb).IsInEnum();
        RuleFor(c => c.Marked).Passes(marked =>
            marked.Count == 0 ? new NothingMarked() : marked.Count > ModerateContributions.MaxCount ? new TooManyMarked() : null);
        RuleFor(c => c.Reason).OptionalMultiLine(Contribution.MaxReasonLength);
        RuleFor(c => c.Reason).Passes(reason => string.IsNullOrWhiteSpace(reason) ? new RejectionReasonMissing() : null)
            .When(c => c.Verb == ModerationVerb.Reject);
    }
}

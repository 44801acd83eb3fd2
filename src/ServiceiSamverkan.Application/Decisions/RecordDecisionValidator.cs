using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Decisions;

namespace ServiceiSamverkan.Application.Decisions;

public sealed class RecordDecisionValidator : AbstractValidator<RecordDecision>
{
    public RecordDecisionValidator()
    {
        RuleFor(c => c.Reference).SingleLine(ProtocolReference.MaxTextLength);
        RuleFor(c => c.DiaryNumber).OptionalSingleLine(ProtocolReference.DiaryNumberMaxLength);
        RuleFor(c => c.MinutesUrl).OptionalSingleLine(ProtocolReference.UrlMaxLength);
        RuleFor(c => c.Delegate).OptionalSingleLine(Decision.DelegateMaxLength);
        RuleFor(c => c.Title).SingleLine(Decision.TitleMaxLength);
        RuleFor(c => c.Text).MultiLine(Decision.TextMaxLength);
        RuleFor(c => c.Reason).MultiLine(Decision.ReasonMaxLength);
    }
}

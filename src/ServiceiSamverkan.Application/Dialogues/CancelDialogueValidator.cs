using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

public sealed class CancelDialogueValidator : AbstractValidator<CancelDialogue>
{
    public CancelDialogueValidator() => RuleFor(c => c.Reason).MultiLine(Dialogue.ReasonMaxLength);
}

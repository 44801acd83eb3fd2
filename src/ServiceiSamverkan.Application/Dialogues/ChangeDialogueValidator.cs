using FluentValidation;

namespace ServiceiSamverkan.Application.Dialogues;

public sealed class ChangeDialogueValidator : AbstractValidator<ChangeDialogue>
{
    public ChangeDialogueValidator() => RuleFor(c => c.Details).SetValidator(new DialogueDetailsValidator()).OverridePropertyName(string.Empty);
}

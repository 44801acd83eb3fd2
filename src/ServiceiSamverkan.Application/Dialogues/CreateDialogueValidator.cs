using FluentValidation;

namespace ServiceiSamverkan.Application.Dialogues;

public sealed class CreateDialogueValidator : AbstractValidator<CreateDialogue>
{
    public CreateDialogueValidator() => RuleFor(c => c.Details).SetValidator(new DialogueDetailsValidator()).OverridePropertyName(string.Empty);
}

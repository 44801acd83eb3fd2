using FluentValidation;
using FluentValidation.Results;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>The texts by themselves, each named by its key: "content.phases.mota.title". What a version must hold is checked by the domain.</summary>
public sealed class TemplateContentValidator : AbstractValidator<TemplateContent>
{
    public TemplateContentValidator()
    {
        RuleFor(c => c).Custom((content, context) =>
        {
            if (CleanText.OptionalSingleLine(content.Gate.MandateBy, Mandate.DecidedByMaxLength).Error is { } mandate)
                context.AddFailure(new ValidationFailure("content.gate.mandateBy", mandate.Code) { CustomState = mandate });
            foreach (var text in content.AllTexts())
            {
                var rule = new InlineValidator<TemplateText>();
                if (IsLine(text.Key))
                    rule.RuleFor(t => t.Text).SingleLine(MaxLengthOf(text.Key));
                else
                    rule.RuleFor(t => t.Text).MultiLine(MaxLengthOf(text.Key));
                foreach (var failure in rule.Validate(text).Errors)
                    context.AddFailure(new ValidationFailure($"content.{text.Key}", failure.ErrorMessage) { CustomState = failure.CustomState });
            }
        });
    }

    /// <summary>What is wrong with one text of a part, whatever its language.</summary>
    /// <param name="part">"questions/vardag".</param>
    internal static Error? ErrorOf(string part, string text) =>
        IsLine(part) ? CleanText.OptionalSingleLine(text, MaxLengthOf(part)).Error : CleanText.OptionalMultiLine(text, MaxLengthOf(part)).Error;

    private static bool IsLine(string key) => key is "name" || key.StartsWith("questions", StringComparison.Ordinal);

    private static int MaxLengthOf(string key) => key switch
    {
        "name" => Dialogue.TitleMaxLength,
        "summary" => Dialogue.SummaryMaxLength,
        _ when IsLine(key) => DialogueQuestion.TextMaxLength,
        _ => Dialogue.TextMaxLength,
    };
}

using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>The texts by themselves; what a version must hold is checked when it is published.</summary>
public sealed class WriteTemplateValidator : AbstractValidator<WriteTemplate>
{
    public WriteTemplateValidator()
    {
        RuleFor(c => c.Key).SingleLine(DialogueTemplate.KeyMaxLength);
        RuleFor(c => c.Changes).MultiLine(TemplateVersion.ChangesMaxLength);
        RuleFor(c => c.Content.Name).SingleLine(Dialogue.TitleMaxLength);
        RuleFor(c => c.Content.Summary).MultiLine(Dialogue.SummaryMaxLength);
        RuleForEach(c => c.Content.Questions).ChildRules(q => q.RuleFor(x => x.Text).SingleLine(DialogueQuestion.TextMaxLength));
        RuleFor(c => c.Content).Custom((content, context) =>
        {
            var rule = new InlineValidator<TemplateText>();
            rule.RuleFor(t => t.Text).MultiLine(Dialogue.TextMaxLength);
            foreach (var text in content.AllTexts())
            {
                foreach (var failure in rule.Validate(text).Errors)
                {
                    failure.PropertyName = $"content.{text.Key}";
                    context.AddFailure(failure);
                }
            }
        });
    }
}

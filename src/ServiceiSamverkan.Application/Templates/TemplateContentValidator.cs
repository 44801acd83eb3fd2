using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>The texts by themselves; what a version must hold is checked by the domain.</summary>
public sealed class TemplateContentValidator : AbstractValidator<TemplateContent>
{
    public TemplateContentValidator()
    {
        RuleFor(c => c.Name).SingleLine(Dialogue.TitleMaxLength);
        RuleFor(c => c.Summary).MultiLine(Dialogue.SummaryMaxLength);
        RuleForEach(c => c.Questions).ChildRules(q => q.RuleFor(x => x.Text).SingleLine(DialogueQuestion.TextMaxLength));
        RuleFor(c => c).Custom((content, context) =>
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

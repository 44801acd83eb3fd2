using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>The texts of the one screen. Gaps are fine until the dialogue opens; the domain says which.</summary>
public sealed class DialogueDetailsValidator : AbstractValidator<DialogueDetails>
{
    private const int PartsMax = 30;

    public DialogueDetailsValidator()
    {
        RuleFor(d => d.Title).SingleLine(Dialogue.TitleMaxLength);
        RuleFor(d => d.Summary).MultiLine(Dialogue.SummaryMaxLength);
        RuleFor(d => d.Text).MultiLine(Dialogue.TextMaxLength);
        RuleFor(d => d.Promise).MultiLine(Dialogue.PromiseMaxLength);
        RuleFor(d => d.DiaryNumber).OptionalSingleLine(Dialogue.DiaryNumberMaxLength);
        RuleFor(d => d.Level).IsInEnum();
        RuleFor(d => d.SupportBasis).IsInEnum();
        RuleFor(d => d.Questions.Count).LessThanOrEqualTo(PartsMax).OverridePropertyName("questions");
        RuleFor(d => d.Phases.Count).LessThanOrEqualTo(PartsMax).OverridePropertyName("phases");
        RuleForEach(d => d.Questions).ChildRules(question =>
        {
            question.RuleFor(q => q.Key).SingleLine(DialogueQuestion.KeyMaxLength);
            question.RuleFor(q => q.Text).SingleLine(DialogueQuestion.TextMaxLength);
        });
        RuleForEach(d => d.Phases).ChildRules(phase =>
        {
            phase.RuleFor(p => p.Key).SingleLine(Phase.KeyMaxLength);
            phase.RuleFor(p => p.Kind).IsInEnum();
            phase.RuleFor(p => p.Level).IsInEnum();
            phase.RuleFor(p => p.Title).SingleLine(Dialogue.TitleMaxLength);
            phase.RuleFor(p => p.Text).MultiLine(Dialogue.PromiseMaxLength);
            phase.RuleFor(p => p.Promise).MultiLine(Dialogue.PromiseMaxLength);
        });
        RuleFor(d => d.Influence!).ChildRules(influence =>
        {
            influence.RuleFor(i => i.WhoDecides).SingleLine(Dialogue.SummaryMaxLength);
            influence.RuleFor(i => i.Explanation).MultiLine(Dialogue.PromiseMaxLength);
        }).When(d => d.Influence is not null);
        RuleFor(d => d.Mandate!).ChildRules(mandate =>
        {
            mandate.RuleFor(m => m.DecidedBy).SingleLine(Mandate.DecidedByMaxLength);
            mandate.RuleFor(m => m.Reference).OptionalSingleLine(Mandate.ReferenceMaxLength);
        }).When(d => d.Mandate is not null);
        RuleFor(d => d.Contact!).ChildRules(Person).When(d => d.Contact is not null);
        RuleFor(d => d.Deputy!).ChildRules(Person).When(d => d.Deputy is not null);
    }

    private static void Person(InlineValidator<MunicipalContact> person)
    {
        person.RuleFor(p => p.Name).SingleLine(MunicipalContact.NameMaxLength);
        person.RuleFor(p => p.Email).OptionalSingleLine(MunicipalContact.EmailMaxLength);
        person.RuleFor(p => p.Phone).OptionalSingleLine(MunicipalContact.PhoneMaxLength);
    }
}

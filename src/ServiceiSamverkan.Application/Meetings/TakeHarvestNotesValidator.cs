using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

public sealed class TakeHarvestNotesValidator : AbstractValidator<TakeHarvestNotes>
{
    public TakeHarvestNotesValidator()
    {
        RuleFor(c => c.Notes).Passes(notes => notes.Count switch
        {
            0 => new HarvestNoteEmpty(),
            > TakeHarvestNotes.NotesMax => new TooManyNotes(TakeHarvestNotes.NotesMax),
            _ => null,
        });
        RuleForEach(c => c.Notes).ChildRules(note =>
        {
            note.RuleFor(n => n.Table).Passes(t => t is < 1 or > HarvestNote.TableMax ? new HarvestTableInvalid() : null);
            note.RuleFor(n => n.Round).Passes(r => r is < 1 or > HarvestNote.RoundMax ? new HarvestTableInvalid() : null);
            note.RuleFor(n => n.Kind).IsInEnum();
            note.RuleFor(n => n.Text).MultiLine(HarvestNote.TextMaxLength);
            note.RuleFor(n => n.Question).OptionalSingleLine(HarvestNote.QuestionMaxLength);
            note.RuleFor(n => n.WrittenDownBy).OptionalSingleLine(HarvestNote.WrittenDownByMaxLength);
            note.RuleFor(n => n.Language).OptionalSingleLine(Contribution.MaxLanguageLength);
        });
    }
}

using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Municipalities;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>The one screen as the template fills it in, with dates counted from the day on which it opens, by the municipality's own times where it has any.</summary>
/// <param name="AdoptedTemplateId">The municipality's own copy of the template.</param>
/// <param name="OpensOn">Today when not said.</param>
public sealed record GetDialogueStart(Guid AdoptedTemplateId, DateOnly? OpensOn) : IQuery<Result<DialogueStart>>;

/// <param name="Details">What is left to tell is empty: title of the own, mandate's day, contact and deputy.</param>
public sealed record DialogueStart(Guid AdoptedTemplateId, string TemplateKey, int TemplateVersion, DialogueDetails Details);

public sealed class GetDialogueStartHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<GetDialogueStart, Result<DialogueStart>>
{
    public async ValueTask<Result<DialogueStart>> Handle(GetDialogueStart query, CancellationToken cancellationToken)
    {
        var adopted = await db.Set<AdoptedTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == query.AdoptedTemplateId, cancellationToken);
        if (adopted is null)
            return NotFound.Instance;
        var opensOn = query.OpensOn ?? SwedishCalendar.DayOf(clock.GetUtcNow());
        return new DialogueStart(adopted.Id, adopted.TemplateKey, adopted.VersionNumber, Fill(adopted.Content, opensOn, await db.MunicipalityAsync(cancellationToken)));
    }

    private static DialogueDetails Fill(TemplateContent template, DateOnly opensOn, Municipality municipality)
    {
        var closesOn = opensOn.AddDays(template.Times.InputDays);
        return new()
        {
            Title = template.Name,
            Summary = template.Summary,
            Questions = [.. template.Questions.Select(q => new DialogueQuestion(q.Key, q.Text))],
            Phases = [.. template.Phases.Select(p => new Phase(
                p.Key, p.Kind, p.Title, p.Text, opensOn.AddDays(p.FromDay), opensOn.AddDays(p.ToDay), p.Level, p.Promise))],
            OpensOn = opensOn,
            ClosesOn = closesOn,
            Influence = new(template.Gate.CanBeInfluenced, template.Gate.WhoDecides, template.Gate.Explanation),
            Mandate = template.Gate.MandateBy.Length == 0 ? null : new(template.Gate.MandateBy, null, string.Empty),
            Level = template.Participation.Level,
            Promise = template.Participation.Promise,
            FeedbackOn = opensOn.AddDays(municipality.AnswerDays ?? template.Times.AnswerDays),
            PreModerated = template.Times.PreModerated,
            ModerationDays = municipality.ModerationDays ?? template.Times.ModerationDays,
        };
    }
}

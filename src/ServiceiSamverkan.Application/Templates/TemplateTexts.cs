using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>
/// Every text of a template under one key, "questions.behov" or "phases.mota.promise", so that all of them can be shown,
/// written and compared in one list whatever part they stand in.
/// </summary>
public static class TemplateTexts
{
    public static IReadOnlyList<TemplateText> AllTexts(this TemplateContent content) =>
    [
        new("name", content.Name),
        new("summary", content.Summary),
        new("gate.who-decides", content.Gate.WhoDecides),
        new("gate.explanation", content.Gate.Explanation),
        new("participation.promise", content.Participation.Promise),
        .. content.Phases.SelectMany(p => new TemplateText[]
        {
            new($"phases.{p.Key}.title", p.Title), new($"phases.{p.Key}.text", p.Text), new($"phases.{p.Key}.promise", p.Promise),
        }),
        .. content.Meetings.SelectMany(m => new TemplateText[]
        {
            new($"meetings.{m.Key}.title", m.Title), new($"meetings.{m.Key}.description", m.Description), new($"meetings.{m.Key}.agenda", m.Agenda),
        }),
        .. content.Questions.Select(q => new TemplateText($"questions.{q.Key}", q.Text)),
        .. content.Survey.Select(s => new TemplateText($"survey.{s.Key}", s.Text)),
        .. content.Reminders.Select(r => new TemplateText($"reminders.{r.Key}", r.Text)),
        .. content.Texts.Select(t => new TemplateText($"texts.{t.Key}", t.Text)),
    ];

    /// <summary>The same content with other words; a key that is not given keeps its text.</summary>
    public static TemplateContent With(this TemplateContent content, IReadOnlyDictionary<string, LocalizedText> texts)
    {
        LocalizedText Of(string key, LocalizedText before) => texts.GetValueOrDefault(key, before);
        return content with
        {
            Name = Of("name", content.Name),
            Summary = Of("summary", content.Summary),
            Gate = content.Gate with { WhoDecides = Of("gate.who-decides", content.Gate.WhoDecides), Explanation = Of("gate.explanation", content.Gate.Explanation) },
            Participation = content.Participation with { Promise = Of("participation.promise", content.Participation.Promise) },
            Phases = [.. content.Phases.Select(p => p with
            {
                Title = Of($"phases.{p.Key}.title", p.Title), Text = Of($"phases.{p.Key}.text", p.Text), Promise = Of($"phases.{p.Key}.promise", p.Promise),
            })],
            Meetings = [.. content.Meetings.Select(m => m with
            {
                Title = Of($"meetings.{m.Key}.title", m.Title),
                Description = Of($"meetings.{m.Key}.description", m.Description),
                Agenda = Of($"meetings.{m.Key}.agenda", m.Agenda),
            })],
            Questions = [.. content.Questions.Select(q => q with { Text = Of($"questions.{q.Key}", q.Text) })],
            Survey = [.. content.Survey.Select(s => s with { Text = Of($"survey.{s.Key}", s.Text) })],
            Reminders = [.. content.Reminders.Select(r => r with { Text = Of($"reminders.{r.Key}", r.Text) })],
            Texts = [.. content.Texts.Select(t => t with { Text = Of($"texts.{t.Key}", t.Text) })],
        };
    }
}

using ServiceiSamverkan.Application.Templates;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Portal.Forms;
using ServiceiSamverkan.Portal.Office.Templates;

namespace ServiceiSamverkan.Portal.Region.Templates;

/// <summary>Everything that a template says, part by part, as it is typed.</summary>
public sealed class TemplateInput
{
    private const string ContentPrefix = "content.";

    public int? Version { get; set; }

    public LanguageInput? Changes { get; set; }

    public List<PartInput>? Parts { get; set; }

    /// <summary>Section that gets one more part: "questions".</summary>
    public string? Add { get; set; }

    /// <summary>Of which there may be more.</summary>
    public static readonly IReadOnlyList<string> Sections = ["questions", "phases", "meetings", "survey", "reminders", "texts"];

    public static TemplateInput Of(TemplateVersionPage page)
    {
        var input = Of(page.Content);
        input.Changes = LanguageInput.Of(page.Changes.Texts);
        return input;
    }

    public static TemplateInput Of(TemplateContent content) => new()
    {
        Changes = new(),
        Parts = [.. TemplateParts.Of(CanonicalJson.Write(content)).OrderBy(p => OrderOf(p.Key)).Select(p => new PartInput { Key = p.Key, Fields = PartForm.InputOf(p.Key, p.Value) })],
    };

    /// <summary>Puts what is typed in the order of what there is, so that the two can be shown beside each other.</summary>
    public void Arrange(TemplateContent content) =>
        Parts = [.. Of(content).Parts!.Select(part => Parts?.Find(typed => typed.Key == part.Key) ?? part)];

    /// <summary>Null, and each field that cannot be read is told, when one cannot be.</summary>
    public TemplateContent? ToContent(TemplateContent before, Action<string> unreadable)
    {
        var json = CanonicalJson.Write(before);
        var parts = TemplateParts.Of(json).ToDictionary();
        var isReadable = true;
        foreach (var (i, part) in (Parts ?? []).Index())
        {
            if (part.IsRemoved && part.CanBeRemoved)
                parts.Remove(part.Key!);
            else if (!part.IsShared && part is { Key: { } key, Fields: { } fields } && parts.TryGetValue(key, out var stood))
            {
                if (PartForm.Compose(key, stood, fields, field => unreadable($"Parts[{i}].Fields[{field}].Value")) is { } composed)
                    parts[key] = composed;
                else
                    isReadable = false;
            }
        }

        return isReadable ? WithOneMore(CanonicalJson.Read<TemplateContent>(TemplateParts.Compose(parts, json, json))) : null;
    }

    /// <summary>The field of a text that was refused: of "content.phases.mota.title" the title of that phase.</summary>
    public string FieldOf(string property)
    {
        if (!property.StartsWith(ContentPrefix, StringComparison.Ordinal))
            return property;
        var steps = property[ContentPrefix.Length..].Split('.');
        var isListed = Sections.Contains(steps[0]);
        var part = (Parts ?? []).FindIndex(p => p.Key == (isListed ? $"{steps[0]}/{steps[1]}" : steps[0]));
        var field = steps.ElementAtOrDefault(isListed ? 2 : 1) ?? (isListed ? "text" : PartForm.Whole);
        var name = part < 0 ? null : Parts![part].Fields?.Keys.FirstOrDefault(f => f.Equals(field.Replace("-", string.Empty), StringComparison.OrdinalIgnoreCase));
        return name is null ? property : $"Parts[{part}].Fields[{name}].{(name is "mandateBy" ? "Value" : "Text")}";
    }

    private TemplateContent WithOneMore(TemplateContent content)
    {
        var key = Enumerable.Range(1, int.MaxValue).Select(n => $"egen-{n}").First(k => !content.Keys().Contains(k));
        var none = LocalizedText.Empty;
        return Add switch
        {
            "questions" => content with { Questions = [.. content.Questions, new(key, none)] },
            "phases" => content with { Phases = [.. content.Phases, new(key, PhaseKind.Contribute, none, none, 0, content.Times.InputDays, content.Participation.Level, none)] },
            "meetings" => content with { Meetings = [.. content.Meetings, new(key, MeetingKind.InformationMeeting, none, none, none, 0, 90, 0, 0, 0)] },
            "survey" => content with { Survey = [.. content.Survey, new(key, none)] },
            "reminders" => content with { Reminders = [.. content.Reminders, new(key, ReminderOccasion.MeetingStarts, 1, none)] },
            "texts" => content with { Texts = [.. content.Texts, new(key, none)] },
            _ => content,
        };
    }

    /// <summary>As they are read: what the template is, when, then its parts.</summary>
    private static int OrderOf(string part)
    {
        string[] order = ["name", "summary", "gate", "participation", "times", .. Sections];
        var place = Array.IndexOf(order, PartForm.SectionOf(part));
        return place < 0 ? order.Length : place;
    }
}

/// <summary>One part as it is typed.</summary>
public sealed class PartInput
{
    /// <summary>"questions/vardag".</summary>
    public string? Key { get; set; }

    public Dictionary<string, PartFieldInput>? Fields { get; set; }

    public bool IsRemoved { get; set; }

    /// <summary>There may be more of its kind, and it is not one that every template has.</summary>
    internal bool CanBeRemoved => Key?.Contains('/') == true && !IsShared;

    /// <summary>A survey item that is worded alike everywhere.</summary>
    internal bool IsShared => SharedSurvey.Items.Any(item => Key == $"survey/{item.Key}");
}

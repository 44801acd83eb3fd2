using System.Text.Json;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>Reads a template that someone sends as JSON: every part must be there, by name.</summary>
public static class TemplateReading
{
    public static Result<TemplateContent> Read(string json)
    {
        try
        {
            var content = CanonicalJson.Read<TemplateContent>(json);
            IEnumerable<object?> parts =
                [.. content.Phases, .. content.Meetings, .. content.Questions, .. content.Survey, .. content.Reminders, .. content.Texts, .. content.Indicators];
            return parts.Contains(null) ? new TemplateUnreadable() : content;
        }
        catch (JsonException)
        {
            return new TemplateUnreadable();
        }
    }
}

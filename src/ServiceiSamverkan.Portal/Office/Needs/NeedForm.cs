using ServiceiSamverkan.Application.Needs.Office;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Needs;

/// <summary>What the forms of a need's page send.</summary>
public sealed class NeedForm
{
    public int? Version { get; set; }

    /// <summary>"true" from the form of the texts, whose values then stay as they were typed.</summary>
    public string? Edits { get; set; }

    public LanguageInput? Title { get; set; }

    public LanguageInput? Text { get; set; }

    public List<string>? PriorityAreaIds { get; set; }

    public List<string>? PlaceIds { get; set; }

    public string? ServiceKind { get; set; }

    public List<string>? Sources { get; set; }

    /// <summary>"split" from the button that lets the marked sources stand by themselves.</summary>
    public string? Act { get; set; }

    public LanguageInput? PartTitle { get; set; }

    public LanguageInput? Answer { get; set; }

    public string? IntoId { get; set; }

    public static NeedForm Of(OfficeNeed need) => new()
    {
        Title = LanguageInput.Of(need.Title),
        Text = LanguageInput.Of(need.Text),
        PriorityAreaIds = [.. need.PriorityAreaIds.Select(id => id.ToString())],
        PlaceIds = [.. need.PlaceIds.Select(id => id.ToString())],
        ServiceKind = need.ServiceKind,
    };
}

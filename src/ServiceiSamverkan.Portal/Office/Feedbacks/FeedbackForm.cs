using ServiceiSamverkan.Application.Feedbacks.Office;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Feedbacks;

/// <summary>What the forms of an answer's pages send.</summary>
public sealed class FeedbackForm
{
    public int? Version { get; set; }

    /// <summary>"true" from the form of the texts, whose values then stay as they were typed.</summary>
    public string? Edits { get; set; }

    public string? Kind { get; set; }

    public LanguageInput? Heard { get; set; }

    public LanguageInput? Happens { get; set; }

    public LanguageInput? Why { get; set; }

    public LanguageInput? Next { get; set; }

    public string? NextWordOn { get; set; }

    public List<string>? DecisionIds { get; set; }

    public static FeedbackForm Of(OfficeFeedback answer) => new()
    {
        Kind = answer.Answer.Kind.ToString(),
        Heard = LanguageInput.Of(answer.Heard),
        Happens = LanguageInput.Of(answer.Happens),
        Why = LanguageInput.Of(answer.Why),
        Next = LanguageInput.Of(answer.Next),
        NextWordOn = answer.Answer.NextWordOn is { } on ? Formatting.Format.Machine(on) : null,
        DecisionIds = [.. answer.DecisionIds.Select(id => id.ToString())],
    };
}

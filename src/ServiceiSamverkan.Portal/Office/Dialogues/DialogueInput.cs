using System.Globalization;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Portal.Formatting;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Dialogues;

/// <summary>The one screen as it is typed.</summary>
public sealed class DialogueInput
{
    public int? Version { get; set; }

    /// <summary>"open" opens at once; anything else keeps a draft.</summary>
    public string? Act { get; set; }

    public LanguageInput? Title { get; set; }

    public LanguageInput? Summary { get; set; }

    public LanguageInput? Text { get; set; }

    public LanguageInput? Promise { get; set; }

    public List<QuestionInput>? Questions { get; set; }

    public List<PhaseInput>? Phases { get; set; }

    public List<string>? PlaceIds { get; set; }

    public List<string>? AssociationIds { get; set; }

    public string? OpensOn { get; set; }

    public string? ClosesOn { get; set; }

    public string? FeedbackOn { get; set; }

    /// <summary>"yes" or "no".</summary>
    public string? CanBeInfluenced { get; set; }

    public LanguageInput? WhoDecides { get; set; }

    public LanguageInput? Explanation { get; set; }

    public string? DecidedBy { get; set; }

    public string? DecidedOn { get; set; }

    public string? Reference { get; set; }

    public string? ContactName { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactPhone { get; set; }

    public string? DeputyName { get; set; }

    public string? DeputyEmail { get; set; }

    public string? DeputyPhone { get; set; }

    public string? Level { get; set; }

    public string? SupportBasis { get; set; }

    public string? PreModerated { get; set; }

    public string? ModerationDays { get; set; }

    public string? DiaryNumber { get; set; }

    public string? ControllerUnitId { get; set; }

    public static DialogueInput Of(DialogueDetails details) => new()
    {
        Title = LanguageInput.Of(details.Title.Texts),
        Summary = LanguageInput.Of(details.Summary.Texts),
        Text = LanguageInput.Of(details.Text.Texts),
        Promise = LanguageInput.Of(details.Promise.Texts),
        Questions = [.. details.Questions.Select(q => new QuestionInput { Key = q.Key, Text = LanguageInput.Of(q.Text.Texts) })],
        Phases = [.. details.Phases.Select(p => new PhaseInput { Key = p.Key, StartsOn = Format.Machine(p.StartsOn), EndsOn = Format.Machine(p.EndsOn) })],
        PlaceIds = [.. details.PlaceIds.Select(p => p.ToString())],
        AssociationIds = [.. details.AssociationIds.Select(a => a.ToString())],
        OpensOn = Machine(details.OpensOn),
        ClosesOn = Machine(details.ClosesOn),
        FeedbackOn = Machine(details.FeedbackOn),
        CanBeInfluenced = details.Influence is { } i ? (i.CanBeInfluenced ? "yes" : "no") : null,
        WhoDecides = LanguageInput.Of((details.Influence?.WhoDecides ?? LocalizedText.Empty).Texts),
        Explanation = LanguageInput.Of((details.Influence?.Explanation ?? LocalizedText.Empty).Texts),
        DecidedBy = details.Mandate?.DecidedBy,
        DecidedOn = Machine(details.Mandate?.DecidedOn),
        Reference = details.Mandate?.Reference,
        ContactName = details.Contact?.Name,
        ContactEmail = details.Contact?.Email,
        ContactPhone = details.Contact?.Phone,
        DeputyName = details.Deputy?.Name,
        DeputyEmail = details.Deputy?.Email,
        DeputyPhone = details.Deputy?.Phone,
        Level = details.Level?.ToString(),
        SupportBasis = details.SupportBasis.ToString(),
        PreModerated = details.PreModerated ? "true" : null,
        ModerationDays = details.ModerationDays.ToString(CultureInfo.InvariantCulture),
        DiaryNumber = details.DiaryNumber,
        ControllerUnitId = details.ControllerUnitId?.ToString(),
    };

    /// <param name="before">What the screen was filled in from: it holds what the screen does not show of phases.</param>
    public DialogueDetails ToDetails(DialogueDetails before) => new()
    {
        Title = TextOf(Title),
        Summary = TextOf(Summary),
        Text = TextOf(Text),
        Promise = TextOf(Promise),
        Questions = [.. (Questions ?? []).Select((q, at) => q.ToQuestion(at)).Where(q => !q.Text.IsEmpty)],
        Phases = [.. before.Phases.Select(p => (Phases ?? []).Find(t => t.Key == p.Key)?.Move(p) ?? p)],
        PlaceIds = Typed.Ids(PlaceIds),
        AssociationIds = Typed.Ids(AssociationIds),
        OpensOn = Typed.Day(OpensOn),
        ClosesOn = Typed.Day(ClosesOn),
        FeedbackOn = Typed.Day(FeedbackOn),
        Influence = CanBeInfluenced is null ? null : new(CanBeInfluenced is "yes", TextOf(WhoDecides), TextOf(Explanation)),
        Mandate = string.IsNullOrWhiteSpace(DecidedBy) ? null : new(DecidedBy, Typed.Day(DecidedOn), Reference ?? string.Empty),
        Contact = Person(ContactName, ContactEmail, ContactPhone),
        Deputy = Person(DeputyName, DeputyEmail, DeputyPhone),
        Level = Typed.Choice<ParticipationLevel>(Level),
        SupportBasis = Typed.Choice<SupportBasis>(SupportBasis) ?? default,
        PreModerated = PreModerated is "true",
        ModerationDays = int.TryParse(ModerationDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0,
        DiaryNumber = DiaryNumber,
        ControllerUnitId = Typed.Id(ControllerUnitId),
    };

    private static LocalizedText TextOf(LanguageInput? typed) => typed?.ToText() ?? LocalizedText.Empty;

    private static MunicipalContact? Person(string? name, string? email, string? phone) =>
        string.IsNullOrWhiteSpace(name) ? null : new(name, email ?? string.Empty, phone ?? string.Empty);

    private static string? Machine(DateOnly? day) => day is { } known ? Format.Machine(known) : null;
}

public sealed class QuestionInput
{
    public string? Key { get; set; }

    public LanguageInput? Text { get; set; }

    /// <summary>One written by hand gets a key by its place.</summary>
    public DialogueQuestion ToQuestion(int at) =>
        new(string.IsNullOrWhiteSpace(Key) ? $"fraga-{at + 1}" : Key, Text?.ToText() ?? LocalizedText.Empty);
}

public sealed class PhaseInput
{
    public string? Key { get; set; }

    public string? StartsOn { get; set; }

    public string? EndsOn { get; set; }

    public Phase Move(Phase phase) => phase with { StartsOn = Typed.Day(StartsOn) ?? phase.StartsOn, EndsOn = Typed.Day(EndsOn) ?? phase.EndsOn };
}

using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>What the one screen holds, as it is sent; gaps are allowed until the dialogue opens.</summary>
/// <param name="AdoptedTemplateId">Of a new one: the municipality's copy of the template that it was started from.</param>
/// <param name="Open">Of a new one: opens it in the same step.</param>
internal sealed record DialogueBody(
    LocalizedText? Title,
    LocalizedText? Summary,
    LocalizedText? Text,
    IReadOnlyList<DialogueQuestion?>? Questions,
    IReadOnlyList<Phase?>? Phases,
    IReadOnlyList<Guid>? PlaceIds,
    IReadOnlyList<Guid>? AssociationIds,
    DateOnly? OpensOn,
    DateOnly? ClosesOn,
    InfluenceAssessment? Influence,
    Mandate? Mandate,
    MunicipalContact? Contact,
    MunicipalContact? Deputy,
    ParticipationLevel? Level,
    LocalizedText? Promise,
    DateOnly? FeedbackOn,
    SupportBasis? SupportBasis,
    bool? PreModerated,
    int? ModerationDays,
    string? DiaryNumber,
    Guid? ControllerUnitId,
    Guid? AdoptedTemplateId,
    bool Open = false)
{
    public DialogueDetails Details() => new()
    {
        Title = Title ?? LocalizedText.Empty,
        Summary = Summary ?? LocalizedText.Empty,
        Text = Text ?? LocalizedText.Empty,
        Questions = [.. (Questions ?? []).OfType<DialogueQuestion>()],
        Phases = [.. (Phases ?? []).OfType<Phase>()],
        PlaceIds = PlaceIds ?? [],
        AssociationIds = AssociationIds ?? [],
        OpensOn = OpensOn,
        ClosesOn = ClosesOn,
        Influence = Influence,
        Mandate = Mandate,
        Contact = Contact,
        Deputy = Deputy,
        Level = Level,
        Promise = Promise ?? LocalizedText.Empty,
        FeedbackOn = FeedbackOn,
        SupportBasis = SupportBasis ?? Domain.Contributions.SupportBasis.Open,
        PreModerated = PreModerated ?? true,
        ModerationDays = ModerationDays ?? Dialogue.DefaultModerationDays,
        DiaryNumber = DiaryNumber,
        ControllerUnitId = ControllerUnitId,
    };
}

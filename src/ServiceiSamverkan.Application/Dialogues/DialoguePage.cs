using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>A dialogue by itself, in the reader's language: what is asked, what is promised, and by whom.</summary>
/// <param name="Language">That the title is written in; another than the reader's where there is no translation.</param>
/// <param name="Window">What becomes of something sent in today.</param>
/// <param name="FeedbackDueOn">The next day on which a word is owed; null when none is.</param>
/// <param name="IsOverdue">That day has passed without one.</param>
/// <param name="IsInformation">It cannot be influenced, and says so.</param>
/// <param name="ControllerUnit">Who answers for personal data.</param>
/// <param name="Published">Contributions that can be read.</param>
/// <param name="Received">All that were sent in and not withdrawn.</param>
public sealed record DialoguePage(
    Guid Id,
    string Slug,
    string Title,
    string Language,
    string Summary,
    string Text,
    DialogueState State,
    PublicDialogueState PublicState,
    bool IsPaused,
    InputWindow Window,
    DateOnly? OpensOn,
    DateOnly? ClosesOn,
    DateOnly? FeedbackOn,
    DateOnly? FeedbackDueOn,
    bool IsOverdue,
    bool IsInformation,
    string WhoDecides,
    string WhatCanBeInfluenced,
    Mandate? Mandate,
    MunicipalContact? Contact,
    MunicipalContact? Deputy,
    ParticipationLevel? Level,
    string Promise,
    SupportBasis SupportBasis,
    string CancelReason,
    string? DiaryNumber,
    ControllerUnitLink? ControllerUnit,
    IReadOnlyList<DialogueQuestionItem> Questions,
    IReadOnlyList<DialoguePhase> Phases,
    IReadOnlyList<PlaceLinkItem> Places,
    IReadOnlyList<PlaceAssociation> Associations,
    IReadOnlyList<MeetingItem> Meetings,
    int Published,
    int Received,
    DateTimeOffset? AnsweredAt);

public sealed record DialogueQuestionItem(string Key, string Text);

/// <summary>A step of the dialogue.</summary>
/// <param name="Promise">Empty where the dialogue's own holds.</param>
public sealed record DialoguePhase(
    string Key, PhaseKind Kind, string Title, string Text, DateOnly StartsOn, DateOnly EndsOn, ParticipationLevel Level, string Promise);

public sealed record ControllerUnitLink(string Name, string Email);

namespace ServiceiSamverkan.Domain;

/// <summary>What a resident may hear about. Stored as text: add, never rename.</summary>
public enum ActivityKind
{
    DialogueOpened,
    DialogueChanged,
    DialogueCancelled,
    DialogueAnswered,
    MeetingAnnounced,
    MeetingChanged,
    MeetingCancelled,
    MeetingDocumented,
    ContributionPublished,
    NeedConfirmed,
    ProposalSubmitted,
    DecisionAnnounced,
    CommitmentMade,
    CommitmentChanged,
    FeedbackPublished,
    PlaceServiceChanged,
    HandoverAnswered,
}

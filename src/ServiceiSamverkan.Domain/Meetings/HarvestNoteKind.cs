namespace ServiceiSamverkan.Domain.Meetings;

public enum HarvestNoteKind
{
    Insight,
    Wish,
    Idea,

    /// <summary>What the residents offer to do themselves.</summary>
    Offer,
    OpenQuestion,
}

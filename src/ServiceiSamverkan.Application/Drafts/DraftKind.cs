namespace ServiceiSamverkan.Application.Drafts;

public enum DraftKind
{
    Dialogue,
    Meeting,
    Need,
    Proposal,
    Feedback,
}

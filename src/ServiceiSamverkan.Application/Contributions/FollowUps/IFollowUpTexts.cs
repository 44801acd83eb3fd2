namespace ServiceiSamverkan.Application.Contributions.FollowUps;

/// <summary>The words for steps that have no title of their own, in the reader's language.</summary>
public interface IFollowUpTexts
{
    string TitleOf(FollowUpStepKind kind);
}

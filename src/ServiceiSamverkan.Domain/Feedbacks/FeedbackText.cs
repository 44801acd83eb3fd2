namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>The four parts of an answer.</summary>
/// <param name="Heard">What we heard.</param>
/// <param name="Happens">What happens.</param>
/// <param name="Why">Why it became so.</param>
/// <param name="Next">What comes next.</param>
public sealed record FeedbackText(LocalizedText Heard, LocalizedText Happens, LocalizedText Why, LocalizedText Next)
{
    public static readonly FeedbackText Empty = new(LocalizedText.Empty, LocalizedText.Empty, LocalizedText.Empty, LocalizedText.Empty);

    public bool IsComplete => !Heard.IsEmpty && !Happens.IsEmpty && !Why.IsEmpty && !Next.IsEmpty;
}

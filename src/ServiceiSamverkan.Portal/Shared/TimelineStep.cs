namespace ServiceiSamverkan.Portal.Shared;

/// <summary>A step of a story.</summary>
/// <param name="When">The day or days, as people read them.</param>
/// <param name="LinkAddress">With language; its text stands alone.</param>
/// <param name="Word">Beside the mark, where another word than that of the state says more.</param>
public sealed record TimelineStep(
    string Title, StepState State, string? When = null, string? Text = null, string? LinkAddress = null, string? LinkText = null, string? Word = null);

public enum StepState
{
    Done,
    Now,
    Next,
}

namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>Who decided that there shall be a dialogue, when, and where that is written.</summary>
public sealed record Mandate(string DecidedBy, DateOnly? DecidedOn, string Reference)
{
    public const int DecidedByMaxLength = 200;
    public const int ReferenceMaxLength = 200;
}

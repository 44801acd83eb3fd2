namespace ServiceiSamverkan.Domain.Needs;

/// <summary>A part of a need that stands by itself, with the sources that moved to it.</summary>
public sealed record NeedPart(Need Need, IReadOnlyList<NeedSource> Sources);

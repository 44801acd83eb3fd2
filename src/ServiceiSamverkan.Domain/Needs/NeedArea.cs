namespace ServiceiSamverkan.Domain.Needs;

/// <summary>A priority area that a need belongs to.</summary>
public sealed record NeedArea(Guid PriorityAreaId);

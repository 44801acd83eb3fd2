namespace ServiceiSamverkan.Domain.Handovers;

/// <summary>Stored as text: add, never rename.</summary>
public enum HandoverState
{
    Sent,
    Answered,
}

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>The way by which a contribution came. Stored as text: add, never rename.</summary>
public enum Channel
{
    Web,
    WorldCafe,
    Meeting,
    Paper,
    Phone,
    Import,
}

namespace ServiceiSamverkan.Domain.Places;

/// <summary>How many lived in a place on a day, who says so, and how it was counted.</summary>
public sealed record PopulationFigure(DateOnly Date, int Value, string Source, string Method)
{
    public const int SourceMaxLength = 200;
    public const int MethodMaxLength = 200;
}

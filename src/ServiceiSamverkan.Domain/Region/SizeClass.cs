namespace ServiceiSamverkan.Domain.Region;

/// <summary>Municipalities are compared within their class: their populations differ more than fiftyfold.</summary>
public enum SizeClass
{
    Unknown,
    Below3000,
    Below10000,
    Below50000,
    From50000,
}

public static class SizeClasses
{
    public static SizeClass Of(int? population) => population switch
    {
        null => SizeClass.Unknown,
        < 3_000 => SizeClass.Below3000,
        < 10_000 => SizeClass.Below10000,
        < 50_000 => SizeClass.Below50000,
        _ => SizeClass.From50000,
    };
}

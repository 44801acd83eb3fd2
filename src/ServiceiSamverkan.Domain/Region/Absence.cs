namespace ServiceiSamverkan.Domain.Region;

/// <summary>Why a figure has no value. Zero is a value.</summary>
public enum Absence
{
    None,

    /// <summary>Nothing was collected, or what it is divided by is not known.</summary>
    Missing,

    /// <summary>Withheld: the base is too small to show a share of persons.</summary>
    Hidden,

    /// <summary>A time that fewer than the share asked for have reached; <see cref="Figure.Low"/> says how long it is at least.</summary>
    NotReached,
}

namespace ServiceiSamverkan.Domain.Region;

/// <summary>How a figure was come by. Figures of different grades are never ranked together.</summary>
public enum Grade
{
    /// <summary>Counted: each person or thing once.</summary>
    A,

    /// <summary>Head counts: an interval, at least the largest gathering, at most the sum.</summary>
    B,

    /// <summary>A survey, with its number of answers or the words "number unknown".</summary>
    C,
}

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>Who counts as one person. A dialogue states its basis, and it stands beside every result.</summary>
public enum SupportBasis
{
    /// <summary>Indicative, best effort; never called a vote.</summary>
    Open,

    /// <summary>One per confirmed e-mail address.</summary>
    EmailConfirmed,

    /// <summary>One per printed code.</summary>
    BallotCode,
}

using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>The dialogue has not begun to take in.</summary>
public sealed record DialogueTakesInputFrom(DateOnly? OpensOn) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [OpensOn is { } day ? day : "–"];
}

/// <summary>It can still be sent, by one who accepts that it may come too late for the decision.</summary>
public sealed record DialogueHasClosed(DateOnly? ClosedOn) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [ClosedOn is { } day ? day : "–"];
}

/// <summary>Paused, cancelled or answered: nothing more is taken in.</summary>
public sealed record DialogueTakesNoInput() : Error(ErrorKind.Conflict);

/// <summary>What was counted elsewhere is counted here on an open basis only: nobody has confirmed an address or held a code of ours.</summary>
public sealed record SupportBasisNotOffered(SupportBasis Basis) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Basis];
}

/// <summary>The dialogue counts confirmed addresses.</summary>
public sealed record SupportNeedsEmail() : Error(ErrorKind.Invalid);

/// <summary>The dialogue counts printed codes, and this is none of them.</summary>
public sealed record BallotCodeUnknown() : Error(ErrorKind.Invalid);

public sealed record DialogueHasNoBallotCodes() : Error(ErrorKind.Conflict);

public sealed record BallotCodeCountInvalid() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Supporting.PrintBallotCodes.MaxCount];
}

public sealed record SupportLinkUnknown() : Error(ErrorKind.Unauthenticated);

public sealed record SupportLinkExpired() : Error(ErrorKind.Conflict);

public sealed record SupportIsClosed() : Error(ErrorKind.Conflict);

public sealed record LanguageInvalid() : Error(ErrorKind.Invalid);

/// <summary>Of something written on paper or told by telephone: said in the future.</summary>
public sealed record StatedInTheFuture() : Error(ErrorKind.Invalid);

/// <summary>No slip at all, or more than can be overlooked.</summary>
public sealed record PileSizeInvalid(int Max) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Max];
}

/// <summary>Staff enter what came on paper, by telephone or at a meeting; the web, the café and imports have their own ways in.</summary>
public sealed record ChannelNotForStaff(Channel Channel) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Channel];
}

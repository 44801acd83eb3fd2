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

/// <summary>The dialogue counts people in a way that cannot yet be used here.</summary>
public sealed record SupportBasisNotOffered(SupportBasis Basis) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Basis];
}

public sealed record SupportIsClosed() : Error(ErrorKind.Conflict);

public sealed record LanguageInvalid() : Error(ErrorKind.Invalid);

/// <summary>Of something written on paper or told by telephone: said in the future.</summary>
public sealed record StatedInTheFuture() : Error(ErrorKind.Invalid);

/// <summary>Staff enter what came on paper, by telephone or at a meeting; the web, the café and imports have their own ways in.</summary>
public sealed record ChannelNotForStaff(Channel Channel) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Channel];
}

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>An answer was asked for by a way for which no address or number was given.</summary>
public sealed record AnswerHasNoAddress(AnswerBy AnswerBy) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [AnswerBy];
}

public sealed record TranslationIntoOwnLanguage() : Error(ErrorKind.Conflict);

public sealed record ContributionIsModerated(ContributionState State) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [State];
}

public sealed record ContributionIsNotModerated() : Error(ErrorKind.Conflict);

public sealed record ContributionIsWithdrawn() : Error(ErrorKind.Conflict);

public sealed record ContributionIsAnswered() : Error(ErrorKind.Conflict);

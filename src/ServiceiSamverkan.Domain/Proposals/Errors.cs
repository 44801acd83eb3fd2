namespace ServiceiSamverkan.Domain.Proposals;

public sealed record ProposalTitleMissing() : Error(ErrorKind.Invalid);

public sealed record ProposalTextMissing() : Error(ErrorKind.Invalid);

public sealed record ProposalWithoutNeed() : Error(ErrorKind.Conflict);

public sealed record ProposalStateForbids(ProposalState State) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [State];
}

public sealed record SubmittedInFuture() : Error(ErrorKind.Invalid);

public sealed record WithdrawReasonMissing() : Error(ErrorKind.Invalid);

public sealed record DecidedBeforeSubmission(DateOnly SubmittedOn) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [SubmittedOn];
}

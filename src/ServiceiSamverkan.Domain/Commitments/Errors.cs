namespace ServiceiSamverkan.Domain.Commitments;

public sealed record CommitmentTitleMissing() : Error(ErrorKind.Invalid);

public sealed record CommitmentOwnerMissing() : Error(ErrorKind.Invalid);

/// <summary>It carries out no decision and meets no need.</summary>
public sealed record CommitmentWithoutGround() : Error(ErrorKind.Invalid);

public sealed record DueDatePassed() : Error(ErrorKind.Invalid);

public sealed record DoneInFuture() : Error(ErrorKind.Invalid);

public sealed record ProgressTextMissing() : Error(ErrorKind.Invalid);

public sealed record CancelReasonMissing() : Error(ErrorKind.Invalid);

public sealed record CommitmentStateForbids(CommitmentState State) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [State];
}

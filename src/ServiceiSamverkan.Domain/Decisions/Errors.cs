namespace ServiceiSamverkan.Domain.Decisions;

public sealed record DecisionTitleMissing() : Error(ErrorKind.Invalid);

public sealed record RejectionNeedsReason() : Error(ErrorKind.Invalid);

public sealed record DecisionInFuture() : Error(ErrorKind.Invalid);

public sealed record DecisionWithoutProposal() : Error(ErrorKind.Invalid);

public sealed record DecisionDatesOutOfOrder(DateOnly NotBefore) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [NotBefore];
}

public sealed record DecisionStateForbids(DecisionState State, DecisionState To) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [State, To];
}

/// <summary>The same body, day and paragraph is recorded already.</summary>
public sealed record ProtocolReferenceTaken(string Reference) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Reference];
}

public sealed record ReferenceLacksBody() : Error(ErrorKind.Invalid);

public sealed record ReferenceLacksDate() : Error(ErrorKind.Invalid);

public sealed record ReferenceLacksParagraph() : Error(ErrorKind.Invalid);

public sealed record DiaryNumberTooLong(int MaxLength) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [MaxLength];
}

public sealed record ProtocolAddressInvalid() : Error(ErrorKind.Invalid);

namespace ServiceiSamverkan.Domain.Text;

public sealed record TextMissing() : Error(ErrorKind.Invalid);

public sealed record TextTooLong(int MaxLength) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [MaxLength];
}

/// <summary>The text holds a control, invisible or bidirectional control character: what is stored would not be what is seen.</summary>
public sealed record TextHasHiddenCharacters() : Error(ErrorKind.Invalid);

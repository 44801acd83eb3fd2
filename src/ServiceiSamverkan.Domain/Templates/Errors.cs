namespace ServiceiSamverkan.Domain.Templates;

public sealed record TemplateNameMissing() : Error(ErrorKind.Invalid);

public sealed record TemplateKeyInvalid(string Key) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Key];
}

public sealed record TemplateKeyRepeated(string Key) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Key];
}

public sealed record TemplateNumberOutOfRange(int Number) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Number, TemplateContent.NumberMax];
}

public sealed record TemplateWithoutQuestions() : Error(ErrorKind.Invalid);

/// <summary>The shared survey items stay identical so that pilots can be compared.</summary>
public sealed record SharedSurveyItemChanged(string Key) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Key];
}

public sealed record PublishedVersionNeverChanges(int Number) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Number];
}

public sealed record TemplateVersionNotPublished(int Number) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Number];
}

public sealed record TemplateVersionDeprecated(int Number) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Number];
}

/// <summary>Both the region and the municipality have changed the part.</summary>
public sealed record UpgradeChoiceMissing(string Key) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Key];
}

public sealed record UpgradeEditUnreadable(string Key) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Key];
}

/// <summary>An upgrade goes forward, to a published version of the same template.</summary>
public sealed record TemplateVersionIsNoUpgrade(int Number) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Number];
}

public sealed record TemplateAlreadyAdopted(int Number) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Number];
}

namespace ServiceiSamverkan.Domain.Bodies;

/// <summary>Kommunstyrelse, kommunfullmäktige or nämnd: takes decisions.</summary>
public sealed class DecisionBody : Aggregate
{
    public const int AbbreviationMaxLength = 10;

    private DecisionBody()
    {
    }

    public LocalizedText Name { get; private set; } = LocalizedText.Empty;

    /// <summary>As in protocol references: "KS".</summary>
    public string Abbreviation { get; private set; } = string.Empty;

    public Guid? ControllerUnitId { get; private set; }

    public static Result<DecisionBody> Create(Guid id, LocalizedText name, string abbreviation, Guid? controllerUnitId)
    {
        var body = new DecisionBody { Id = id };
        return body.Change(name, abbreviation, controllerUnitId) is { Error: { } error } ? error : body;
    }

    public Result Change(LocalizedText name, string abbreviation, Guid? controllerUnitId)
    {
        if (name.IsEmpty)
            return new BodyNameMissing();
        var trimmed = abbreviation.Trim();
        if (trimmed.Length is 0 or > AbbreviationMaxLength || !trimmed.All(char.IsLetterOrDigit))
            return new BodyAbbreviationInvalid();
        Name = name;
        Abbreviation = trimmed;
        ControllerUnitId = controllerUnitId;
        return Result.Ok;
    }
}

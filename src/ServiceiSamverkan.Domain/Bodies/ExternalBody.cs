namespace ServiceiSamverkan.Domain.Bodies;

/// <summary>Region, Trafikverket and others: receives handovers and owes an answer.</summary>
public sealed class ExternalBody : Aggregate
{
    public const int EmailMaxLength = 254;
    public const int WebsiteMaxLength = 300;

    private ExternalBody()
    {
    }

    public LocalizedText Name { get; private set; } = LocalizedText.Empty;

    /// <summary>Its registrar; handovers are sent there.</summary>
    public string Email { get; private set; } = string.Empty;

    public string? Website { get; private set; }

    public static Result<ExternalBody> Create(Guid id, LocalizedText name, string email, string? website)
    {
        var body = new ExternalBody { Id = id };
        return body.Change(name, email, website) is { Error: { } error } ? error : body;
    }

    public Result Change(LocalizedText name, string email, string? website)
    {
        if (name.IsEmpty)
            return new BodyNameMissing();
        Name = name;
        Email = email.Trim();
        Website = website;
        return Result.Ok;
    }
}

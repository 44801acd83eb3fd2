namespace ServiceiSamverkan.Domain.Bodies;

/// <summary>Personuppgiftsansvarig nämnd: answers for the personal data of its dialogues.</summary>
public sealed class ControllerUnit : Aggregate
{
    public const int EmailMaxLength = 254;

    private ControllerUnit()
    {
    }

    public LocalizedText Name { get; private set; } = LocalizedText.Empty;

    /// <summary>Where a resident writes about personal data.</summary>
    public string Email { get; private set; } = string.Empty;

    public static Result<ControllerUnit> Create(Guid id, LocalizedText name, string email)
    {
        var unit = new ControllerUnit { Id = id };
        return unit.Change(name, email) is { Error: { } error } ? error : unit;
    }

    public Result Change(LocalizedText name, string email)
    {
        if (name.IsEmpty)
            return new BodyNameMissing();
        Name = name;
        Email = email.Trim();
        return Result.Ok;
    }
}

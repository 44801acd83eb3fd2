namespace ServiceiSamverkan.Domain.Needs;

/// <summary>A programme for service with a period; its priority areas are what needs are sorted by.</summary>
public sealed class ServiceProgramme : Aggregate
{
    public const int NameMaxLength = 200;

    private ServiceProgramme()
    {
    }

    public LocalizedText Name { get; private set; } = LocalizedText.Empty;

    public int FromYear { get; private set; }

    public int ToYear { get; private set; }

    public static Result<ServiceProgramme> Create(Guid id, LocalizedText name, int fromYear, int toYear) =>
        fromYear > toYear ? new ProgrammePeriodReversed() : new ServiceProgramme { Id = id, Name = name, FromYear = fromYear, ToYear = toYear };
}

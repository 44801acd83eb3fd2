namespace ServiceiSamverkan.Domain.Needs;

/// <summary>Insatsområde of a <see cref="ServiceProgramme"/>.</summary>
public sealed class PriorityArea
{
    public const int NameMaxLength = 200;

    private PriorityArea()
    {
    }

    public PriorityArea(Guid id, Guid serviceProgrammeId, int number, LocalizedText name)
    {
        Id = id;
        ServiceProgrammeId = serviceProgrammeId;
        Number = number;
        Name = name;
    }

    public Guid Id { get; private set; }

    public Guid ServiceProgrammeId { get; private set; }

    /// <summary>Its place in the programme, from 1.</summary>
    public int Number { get; private set; }

    public LocalizedText Name { get; private set; } = LocalizedText.Empty;
}

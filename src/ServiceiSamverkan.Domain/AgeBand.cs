namespace ServiceiSamverkan.Domain;

/// <summary>Age in the bands of the population figures that participation is compared with. Stored as text.</summary>
public enum AgeBand
{
    Under16,
    From16To24,
    From25To44,
    From45To64,
    From65,
}

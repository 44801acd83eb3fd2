namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>The room, as whoever comes and whoever opens it need to know it. Empty where not known.</summary>
/// <param name="KeyHolder">Who has the key; for staff only.</param>
/// <param name="HearingLoop">Whether there is one, and where it works.</param>
/// <param name="Coverage">Mobile coverage and network.</param>
/// <param name="Access">Entrance, thresholds, toilet.</param>
public sealed record Venue(string Name, string Address, string KeyHolder, string HearingLoop, string Coverage, string Parking, string Access)
{
    public const int TextMaxLength = 300;
}

namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>The room, as whoever comes and whoever opens it need to know it. Empty where not known.</summary>
/// <param name="KeyHolder">Who has the key; for staff only.</param>
/// <param name="HearingLoop">Whether there is one, and where it works.</param>
/// <param name="Coverage">Mobile coverage and network.</param>
/// <param name="Access">Entrance, thresholds, toilet.</param>
public sealed record Venue(string Name, string Address, string KeyHolder, string HearingLoop, string Coverage, string Parking, string Access)
{
    public const int TextMaxLength = 300;

    public static readonly Venue Unknown = new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>This meeting's own words where somebody has written some, and the kept venue's everywhere else.</summary>
    /// <param name="kept">The venue of the register that has been picked.</param>
    /// <param name="before">What stood before it was picked: words that still stand are nobody's choice.</param>
    public Venue FilledFrom(Venue kept, Venue before) => new(
        Choose(Name, kept.Name, before.Name),
        Choose(Address, kept.Address, before.Address),
        Choose(KeyHolder, kept.KeyHolder, before.KeyHolder),
        Choose(HearingLoop, kept.HearingLoop, before.HearingLoop),
        Choose(Coverage, kept.Coverage, before.Coverage),
        Choose(Parking, kept.Parking, before.Parking),
        Choose(Access, kept.Access, before.Access));

    private static string Choose(string own, string kept, string before) => own.Length == 0 || own == before ? kept : own;
}

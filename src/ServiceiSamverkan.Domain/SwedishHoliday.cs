namespace ServiceiSamverkan.Domain;

/// <summary>Public holidays of law 1989:253, and the three eves that law 1930:173 puts beside them.</summary>
public enum SwedishHoliday
{
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDay,
    Ascension,
    WhitSunday,
    NationalDay,
    MidsummerEve,
    Midsummer,
    AllSaints,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
}

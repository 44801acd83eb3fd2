namespace ServiceiSamverkan.Benchmarks.Data;

/// <summary>Swedish words of ordinary length, with their share of letters outside ASCII.</summary>
internal static class Words
{
    private static readonly string[] Common =
    [
        "butiken", "vägen", "vi", "behöver", "och", "posten", "paket", "mötet", "är", "för", "långt", "till", "bussen", "går", "inte", "på", "lördagar",
        "macken", "stänger", "tidigt", "äldre", "ungdomar", "träffas", "bygdegården", "skulle", "kunna", "öppna", "själva", "hämta", "medicin", "när",
        "det", "snöar", "blir", "så", "att", "ingen", "kommer", "fram", "kommunen", "borde", "hjälpa", "med", "bränsle", "sågverket", "fjället",
    ];

    private static readonly string[] FirstNames = ["Märta", "Åke", "Sofia", "Jörgen", "Lena", "Nils", "Aino", "Per-Erik"];
    private static readonly string[] LastNames = ["Lindström", "Åström", "Nyberg", "Sjöö", "Hedman", "Öberg"];

    public static string Text(Random random, int words) => string.Join(' ', random.GetItems(Common, words)) + ".";

    public static string Name(Random random) => $"{FirstNames[random.Next(FirstNames.Length)]} {LastNames[random.Next(LastNames.Length)]}";
}

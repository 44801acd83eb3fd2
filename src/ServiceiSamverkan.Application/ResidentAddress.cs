namespace ServiceiSamverkan.Application;

/// <summary>Where residents read about a thing, as a path on the tenant's host: Swedish has no prefix, other languages have theirs.</summary>
public static class ResidentAddress
{
    public static string Contribution(string language, Guid id) => Of(language, $"inspel/{id}");

    public static string Need(string language, Guid id) => Of(language, $"behov/{id}");

    public static string Proposal(string language, Guid id) => Of(language, $"forslag/{id}");

    public static string Decision(string language, Guid id) => Of(language, $"beslut/{id}");

    public static string Commitment(string language, Guid id) => Of(language, $"ataganden/{id}");

    public static string Answer(string language, Guid id) => Of(language, $"svar/{id}");

    public static string Dialogue(string language, string slug) => Of(language, $"dialoger/{slug}");

    public static string Place(string language, string slug) => Of(language, $"platser/{slug}");

    public static string Meeting(string language, Guid id) => Of(language, $"traffar/{id}");

    private static string Of(string language, string page) => language == LocalizedText.Swedish ? $"/{page}" : $"/{language}/{page}";
}

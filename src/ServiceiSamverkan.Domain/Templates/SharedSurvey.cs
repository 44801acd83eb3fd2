namespace ServiceiSamverkan.Domain.Templates;

/// <summary>The four survey items that are the same in every template, so that pilots can be compared (S1–S4).</summary>
public static class SharedSurvey
{
    public static readonly IReadOnlyList<TemplateSurveyItem> Items =
    [
        new("s1", Text("Jag är nöjd med träffen.", "Olen tyytyväinen tapaamiseen.", "I am satisfied with the meeting.")),
        new("s2", Text("Jag kände mig lyssnad på.", "Koin, että minua kuunneltiin.", "I felt listened to.")),
        new("s3", Text("Jag vet vad som händer härnäst.", "Tiedän, mitä seuraavaksi tapahtuu.", "I know what happens next.")),
        new("s4", Text("Jag litar på att kommunen tar vara på det vi sade.", "Luotan siihen, että kunta ottaa sanomamme huomioon.", "I trust the municipality to make use of what we said.")),
    ];

    /// <summary>The item has the key of a shared one and is not worded as it.</summary>
    public static bool IsChanged(TemplateSurveyItem item) => Items.Any(s => s.Key == item.Key && s != item);

    private static LocalizedText Text(string sv, string fi, string en) =>
        LocalizedText.From(new Dictionary<string, string> { ["sv"] = sv, ["fi"] = fi, ["en"] = en });
}

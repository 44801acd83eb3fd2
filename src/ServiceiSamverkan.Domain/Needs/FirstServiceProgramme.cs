namespace ServiceiSamverkan.Domain.Needs;

/// <summary>The set that every tenant starts with: Regionalt serviceprogram för Västerbottens län 2014–2020 (updated June 2018).</summary>
public static class FirstServiceProgramme
{
    private static readonly LocalizedText[] Areas =
    [
        Name("Olika stöd till kommersiell service", "Erilaiset tuet kaupallisille palveluille", "Support for commercial service"),
        Name("Samordnings- och samverkanslösningar", "Yhteensovitus ja yhteistyö", "Coordination and cooperation"),
        Name("Ny teknik och innovativa servicelösningar", "Uusi tekniikka ja uudet palveluratkaisut", "New technology and innovative service"),
        Name("Ny kunskap och kompetensutveckling", "Uusi tieto ja osaamisen kehittäminen", "New knowledge and skills"),
    ];

    public static (ServiceProgramme Programme, IReadOnlyList<PriorityArea> Areas) Create(IIdSource ids)
    {
        var programme = ServiceProgramme.Create(
            ids.Next(),
            Name("Regionalt serviceprogram för Västerbotten 2014–2020", "Västerbottenin palveluohjelma 2014–2020", "Service programme for Västerbotten 2014–2020"),
            2014,
            2020).Value;
        return (programme, [.. Areas.Select((name, index) => new PriorityArea(ids.Next(), programme.Id, index + 1, name))]);
    }

    private static LocalizedText Name(string sv, string fi, string en) =>
        LocalizedText.From(new Dictionary<string, string> { ["sv"] = sv, ["fi"] = fi, ["en"] = en });
}

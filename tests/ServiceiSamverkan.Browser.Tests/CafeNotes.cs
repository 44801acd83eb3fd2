namespace ServiceiSamverkan.Browser.Tests;

/// <summary>What 23 people write on slips of paper at a café: so many on each of eight subjects, each of which has a word that its slips share.</summary>
internal static class CafeNotes
{
    public static readonly (string Need, string Word, string[] Slips)[] Subjects =
    [
        ("Unga behöver ta sig hem från stan på kvällen", "buss", ["Sista bussen går innan träningen är slut.", "Vi får inte följa med på bio, för det går ingen buss hem.", "En buss på fredagskvällen hade räckt långt.", "Min son får bo hos mormor för bussens skull.", "Bussen stannar inte vid macken längre."]),
        ("Unga behöver någonstans att vara efter skolan", "gård", ["Öppna gården för unga två kvällar i veckan.", "Vi kan hjälpa till att bemanna gården.", "Gården är kall och stängd hela vintern.", "På gården fanns en replokal förut.", "En gård till oss, inte till föreningarna bara."]),
        ("Byn behöver uppkoppling som går att lita på", "fiber", ["Fibern nådde inte oss bortom ån.", "Utan fiber kan jag inte plugga på distans.", "När kommer fibern till övre byn?", "Fiber är viktigare än en ny väg.", "Vi gräver gärna själva om vi får fiber."]),
        ("De som vill bygga behöver tomter", "tomt", ["Det finns ingen tomt att köpa i byn.", "Vi sökte tomt i två år och flyttade.", "Visa vilka tomter som är lediga.", "En tomt vid sjön hade fått oss att stanna.", "Kommunen äger tomter som ingen får veta om."]),
        ("Unga behöver arbete nära hemmet", "jobb", ["Jobb på sommaren finns bara inne i stan.", "Låt oss få jobb i skogen på somrarna.", "Jag hade stannat om det fanns jobb.", "Kan jobben annonseras i byn också?", "Vi kan ta emot två ungdomar på jobb hos oss."]),
        ("Byn behöver en butik med det viktigaste", "affär", ["Affären stänger klockan fem.", "Det är fyra mil till närmaste affär.", "En affär utan personal går bra för oss.", "Affären är där vi ser varandra.", "Kan affären få lämna ut medicin?"]),
        ("Isen behöver skötas så att alla kan åka", "isbana", ["Isbanan spolas aldrig längre.", "Ljuset vid isbanan är trasigt.", "Vi spolar isbanan om kommunen betalar vattnet.", "På isbanan träffas stora och små.", "Isbanan borde öppna före jul."]),
        ("Skolvägen behöver vara trygg", "skolväg", ["Skolvägen saknar lampor vid bron.", "Timmerbilarna kör fort på skolvägen.", "Skolvägen plogas efter att vi har gått.", "Låt vägen bakom kyrkan bli skolväg.", "Vi går hellre skolvägen om den sandas."]),
    ];

    private static readonly string[] Endings = [" Så har det varit länge.", "", " Det säger vi alla vid bordet."];

    /// <summary>The slips of one subject; at most fifteen.</summary>
    public static IEnumerable<string> On(int subject, int slips) => Endings.SelectMany(end => Subjects[subject].Slips.Select(slip => slip + end)).Take(slips);
}

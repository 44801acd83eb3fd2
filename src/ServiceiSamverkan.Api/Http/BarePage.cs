namespace ServiceiSamverkan.Api.Http;

/// <summary>What a host says that belongs to no open tenant. It names nobody, so it stands outside the portal and its themes.</summary>
internal static class BarePage
{
    public static (string Title, string Text) TextOf(int status) => status switch
    {
        StatusCodes.Status410Gone => ("Sidan är borta", "Kommunen använder inte tjänsten längre. The service has been closed here. Palvelu on suljettu."),
        StatusCodes.Status503ServiceUnavailable => ("Stängt en stund", "Vi arbetar med sidan. Försök igen om en stund. Closed for a while, please try again. Suljettu hetken, yritä uudelleen."),
        _ => ("Sidan finns inte", "Kontrollera adressen. There is no such page. Sivua ei ole."),
    };
}

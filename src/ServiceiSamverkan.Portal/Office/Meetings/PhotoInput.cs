using Microsoft.AspNetCore.Http;
using ServiceiSamverkan.Application.Meetings.Photos;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Meetings;

/// <summary>A picture as its forms send it.</summary>
public sealed class PhotoInput
{
    public int? Version { get; set; }

    /// <summary>Of a new one.</summary>
    public IFormFile? File { get; set; }

    public LanguageInput? AltText { get; set; }

    public string? HasConsent { get; set; }

    public string? ShowsMinors { get; set; }

    public string? CustodiansAgreed { get; set; }

    public static PhotoInput Of(MeetingPhotoForOffice photo) => new()
    {
        Version = photo.Version,
        AltText = LanguageInput.Of(photo.AltText.Texts),
        HasConsent = Written(photo.HasConsent),
        ShowsMinors = Written(photo.ShowsMinors),
        CustodiansAgreed = Written(photo.CustodiansAgreed),
    };

    public PhotoDetails ToDetails() => new(AltText?.ToText() ?? LocalizedText.Empty, HasConsent is "true", ShowsMinors is "true", CustodiansAgreed is "true");

    private static string? Written(bool isSo) => isSo ? "true" : null;
}

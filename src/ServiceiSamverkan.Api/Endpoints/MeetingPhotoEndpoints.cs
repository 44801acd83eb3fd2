using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Meetings.Photos;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class MeetingPhotoEndpoints
{
    private const string Jpeg = "image/jpeg";

    public static void MapMeetingPhotos(this ApiRoutes routes)
    {
        routes.Public.MapGroup("meetings").WithTags("meetings").MapGet("{id:guid}/photos/{photoId:guid}", GetAsync).WithName("GetMeetingPhoto")
            .WithSummary("A picture from a meeting, as JPEG.");

        var office = routes.Office.MapGroup("meetings/{id:guid}/photos").WithTags("meetings");
        office.MapGet("", ListAsync).WithName("ListMeetingPhotos").WithSummary("All pictures of a meeting, and which of them residents see.").RequirePermission(Permission.ReadOffice);
        office.MapGet("{photoId:guid}", GetForOfficeAsync).WithName("GetMeetingPhotoForOffice").WithSummary("A picture, whether residents see it or not.").RequirePermission(Permission.ReadOffice);
        office.MapPost("", AddAsync).WithName("AddMeetingPhoto").Accepts<byte[]>(Jpeg, "image/png", "image/webp")
            .WithSummary("Adds a picture: re-encoded, without what the camera wrote into it.").RequirePermission(Permission.LeadDialogues);
        office.MapPut("{photoId:guid}", ChangeAsync).WithName("ChangeMeetingPhoto")
            .WithSummary("Says otherwise of a picture what it shows and who has agreed; its version stands in the list.").RequirePermission(Permission.LeadDialogues);
        office.MapDelete("{photoId:guid}", RemoveAsync).WithName("RemoveMeetingPhoto").WithSummary("Destroys a picture.").RequirePermission(Permission.LeadDialogues);
    }

    private static async Task<Answer<FileContentHttpResult>> GetAsync(Guid id, Guid photoId, ISender sender, CancellationToken cancellationToken) =>
        Answer.Of(await sender.Send(new GetMeetingPhoto(id, photoId), cancellationToken), image => TypedResults.Bytes(image, Jpeg));

    private static async Task<Answer<FileContentHttpResult>> GetForOfficeAsync(Guid id, Guid photoId, ISender sender, CancellationToken cancellationToken) =>
        Answer.Of(await sender.Send(new GetMeetingPhotoForOffice(id, photoId), cancellationToken), image => TypedResults.Bytes(image, Jpeg));

    private static async Task<Answer<Ok<IReadOnlyList<MeetingPhotoForOffice>>>> ListAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListMeetingPhotos(id), cancellationToken)).Ok();

    /// <param name="altText">What it shows, in Swedish, for those who do not see it.</param>
    /// <param name="hasConsent">Everyone who can be recognised has agreed; otherwise residents do not see it.</param>
    /// <param name="custodiansAgreed">Of the minors in it; otherwise residents do not see it.</param>
    private static async Task<Answer<Created<Created>>> AddAsync(
        Guid id,
        HttpRequest request,
        IOptions<LimitOptions> limits,
        ISender sender,
        string? altText,
        bool? hasConsent,
        bool? showsMinors,
        bool? custodiansAgreed,
        CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.Value.UploadBytes;
        var file = await PhotoFile.ReadAsync(request.Body, cancellationToken);
        if (file.Error is { } tooLarge)
            return new(tooLarge, null, null);
        var ready = await sender.Send(new PreparePhoto(id, file.Value), cancellationToken);
        if (ready.Error is { } refused)
            return new(refused, null, null);
        var text = string.IsNullOrWhiteSpace(altText) ? LocalizedText.Empty : LocalizedText.Sv(altText);
        return (await sender.Send(new AddMeetingPhoto(id, ready.Value, text, hasConsent ?? false, showsMinors ?? false, custodiansAgreed ?? false), cancellationToken))
            .Created(c => $"/api/v1/office/meetings/{id}/photos/{c.Id}");
    }

    private static async Task<Answer<NoContent>> ChangeAsync(Guid id, Guid photoId, PhotoBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new ChangeMeetingPhoto(id, photoId, ifMatch.Version, body.AltText ?? LocalizedText.Empty, body.HasConsent, body.ShowsMinors, body.CustodiansAgreed), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> RemoveAsync(Guid id, Guid photoId, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RemoveMeetingPhoto(id, photoId), cancellationToken)).NoContent();

    internal sealed record PhotoBody(LocalizedText? AltText, bool HasConsent, bool ShowsMinors, bool CustodiansAgreed);
}

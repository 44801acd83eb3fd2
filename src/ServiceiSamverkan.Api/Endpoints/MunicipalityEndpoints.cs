using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Meetings.Photos;
using ServiceiSamverkan.Application.Municipalities;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class MunicipalityEndpoints
{
    public static void MapMunicipality(this ApiRoutes routes)
    {
        routes.Public.MapGet("about", AboutAsync).WithTags("about").WithName("GetAbout")
            .WithSummary("What the municipality says of itself, and who answers for personal data.");

        routes.Public.MapGet("logo", LogoAsync).WithTags("about").WithName("GetLogo").WithSummary("The municipality's mark, as PNG.");

        var logo = routes.Office.MapGroup("logo").WithTags("office: municipality").RequirePermission(Permission.Administer);
        logo.MapPut("", ChangeLogoAsync).WithName("ChangeLogo").Accepts<byte[]>("image/png", "image/jpeg", "image/webp")
            .WithSummary("Shows a mark of the municipality's own: re-encoded, small.");
        logo.MapDelete("", RemoveLogoAsync).WithName("RemoveLogo").WithSummary("Shows the drawn mark again.");

        var office = routes.Office.MapGroup("municipality").WithTags("office: municipality").RequirePermission(Permission.Administer);
        office.MapGet("", GetAsync).WithName("GetMunicipality").WithSummary("The municipality's own words and times.");
        office.MapPut("", ChangeAsync).WithName("ChangeMunicipality").WithSummary("Changes them.");

        var profile = routes.Office.MapGroup("profile").WithTags("office: profile").RequirePermission(Permission.Administer);
        profile.MapGet("", GetProfileAsync).WithName("GetTenantProfile").WithSummary("Colours and the ways to reach the municipality, as they stand.");
        profile.MapPut("", ChangeProfileAsync).WithName("ChangeTenantProfile").WithSummary("Colours and the ways to reach the municipality.");
    }

    private static async Task<Answer<Ok<AboutPage>>> AboutAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetAbout(), cancellationToken)).Ok();

    private static async Task<Answer<FileContentHttpResult>> LogoAsync(ISender sender, CancellationToken cancellationToken) =>
        Answer.Of(await sender.Send(new GetLogo(), cancellationToken), png => TypedResults.Bytes(png, "image/png"));

    private static async Task<Answer<NoContent>> ChangeLogoAsync(HttpRequest request, IOptions<LimitOptions> limits, ISender sender, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.Value.UploadBytes;
        var file = await PhotoFile.ReadAsync(request.Body, cancellationToken);
        var ready = file.Error is { } tooLarge ? tooLarge : await sender.Send(new PrepareLogo(file.Value), cancellationToken);
        return ready.Error is { } refused ? new(refused, null, null) : (await sender.Send(new ChangeLogo(ready.Value), cancellationToken)).NoContent();
    }

    private static async Task<Answer<NoContent>> RemoveLogoAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeLogo(null), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<MunicipalityPage>>> GetAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetMunicipality(), cancellationToken)).OkWithVersion(m => m.Version);

    private static async Task<Answer<NoContent>> ChangeAsync(MunicipalityBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new ChangeMunicipality(
                ifMatch.Version, body.Welcome ?? LocalizedText.Empty, body.Privacy ?? LocalizedText.Empty, body.ModerationDays, body.AnswerDays)
            { LetterDay = body.LetterDay, LetterHour = body.LetterHour },
            cancellationToken)).NoContent();

    private static async Task<Answer<Ok<TenantProfilePage>>> GetProfileAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetTenantProfile(), cancellationToken)).OkWithVersion(p => p.Version);

    private static async Task<Answer<NoContent>> ChangeProfileAsync(ProfileBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new ChangeTenantProfile(ifMatch.Version, body.Accent ?? string.Empty, body.Support ?? string.Empty, body.Phone ?? string.Empty, body.Email ?? string.Empty), cancellationToken)).NoContent();

    /// <param name="ModerationDays">Working days; absent: as each template says.</param>
    /// <param name="AnswerDays">Days; absent: as each template says.</param>
    /// <param name="LetterDay">Of the weekly letter; absent: Thursday.</param>
    /// <param name="LetterHour">From 7 to 19; absent: 7.</param>
    internal sealed record MunicipalityBody(LocalizedText? Welcome, LocalizedText? Privacy, int? ModerationDays, int? AnswerDays, DayOfWeek? LetterDay, int? LetterHour);

    internal sealed record ProfileBody(string? Accent, string? Support, string? Phone, string? Email);
}

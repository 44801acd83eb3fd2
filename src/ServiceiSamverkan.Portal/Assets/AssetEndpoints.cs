using System.Text;
using Mediator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Municipalities;
using ServiceiSamverkan.Portal.Tenancy;

namespace ServiceiSamverkan.Portal.Assets;

internal static class AssetEndpoints
{
    private const string KeptForEver = "public, max-age=31536000, immutable";

    public static void MapAssets(this IEndpointRouteBuilder endpoints)
    {
        var assets = endpoints.MapGroup(EmbeddedAsset.Folder.TrimEnd('/'));
        foreach (var asset in EmbeddedAsset.All)
            assets.MapMethods(asset.FileName, [HttpMethods.Get, HttpMethods.Head], context => SendAsync(context, asset)).AllowAnonymous();
        assets.MapMethods("tema.{hash}.css", [HttpMethods.Get, HttpMethods.Head], ThemeAsync).AllowAnonymous();
        assets.MapMethods("marke.{hash}.png", [HttpMethods.Get, HttpMethods.Head], LogoAsync).AllowAnonymous();
        assets.MapMethods("vapen.{hash}.svg", [HttpMethods.Get, HttpMethods.Head], ArmsAsync).AllowAnonymous();
    }

    private static Task SendAsync(HttpContext context, EmbeddedAsset asset)
    {
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var brotli = asset.Brotli is not null && AcceptsBrotli(context.Request);
        if (brotli)
            context.Response.Headers.ContentEncoding = "br";
        return WriteAsync(context, brotli ? asset.Brotli! : asset.Content, asset.ContentType, asset.Hash + (brotli ? "-br" : ""), KeptForEver);
    }

    /// <summary>A page kept from before the colours were changed asks for the old ones: it gets the new, and nobody keeps them under that address.</summary>
    private static Task ThemeAsync(HttpContext context, Site site, string hash) =>
        WriteAsync(context, Encoding.UTF8.GetBytes(site.Theme.Css), "text/css; charset=utf-8", site.Theme.Hash, hash == site.Theme.Hash ? KeptForEver : "no-cache");

    private static Task ArmsAsync(HttpContext context, Site site, string hash) =>
        WriteAsync(context, Encoding.UTF8.GetBytes(CoatOfArms.Drawing(site.Theme)), "image/svg+xml", site.Theme.Hash, hash == site.Theme.Hash ? KeptForEver : "no-cache");

    private static async Task LogoAsync(HttpContext context, Site site, ISender sender, string hash)
    {
        if (!site.IsBare && await sender.Send(new GetLogo(), context.RequestAborted) is { Error: null, Value: var png })
            await WriteAsync(context, png, "image/png", Logo.HashOf(png), hash == Logo.HashOf(png) ? KeptForEver : "no-cache");
        else
            await ArmsAsync(context, site, string.Empty);
    }

    private static Task WriteAsync(HttpContext context, byte[] content, string contentType, string tag, string kept)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = kept;
        headers.ETag = $"\"{tag}\"";
        if (context.Request.Headers.IfNoneMatch.Any(seen => seen?.Contains(tag, StringComparison.Ordinal) is true))
        {
            headers.Remove(HeaderNames.ContentEncoding);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = contentType;
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(content).AsTask();
    }

    private static bool AcceptsBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && e.Quality is not 0);
}

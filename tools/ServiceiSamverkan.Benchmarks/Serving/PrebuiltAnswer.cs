using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>A page of a given size that is in memory already: as fast as this Kestrel can answer.</summary>
internal static class PrebuiltAnswer
{
    private const string Root = "/prebuilt/";
    private static byte[] _body = [];

    public static string PathOf(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{Root}{bytes}");

    public static bool IsAsked(HttpContext context) => context.Request.Path.Value!.StartsWith(Root, StringComparison.Ordinal);

    public static Task WriteAsync(HttpContext context)
    {
        var bytes = int.Parse(context.Request.Path.Value.AsSpan(Root.Length), CultureInfo.InvariantCulture);
        var body = _body;
        if (body.Length != bytes)
        {
            body = new byte[bytes];
            Array.Fill(body, (byte)'a');
            _body = body;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes;
        return context.Response.BodyWriter.WriteAsync(body).AsTask();
    }
}

using System.Globalization;

namespace ServiceiSamverkan.Api.Http;

/// <summary>The version that the caller worked on, from <c>If-Match: "3"</c>. Null when it did not say, or not understandably.</summary>
public readonly record struct IfMatch(int? Version)
{
    public static ValueTask<IfMatch> BindAsync(HttpContext context)
    {
        var given = context.Request.Headers.IfMatch.ToString().Trim();
        var digits = given.StartsWith("W/", StringComparison.Ordinal) ? given[2..] : given;
        return ValueTask.FromResult(new IfMatch(
            int.TryParse(digits.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null));
    }
}

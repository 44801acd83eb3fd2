using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Portal.Languages;

/// <summary>A language that pages are written in: part of the address, never a cookie. Swedish has no prefix.</summary>
public sealed record PortalLanguage(string Code, string OwnName, string Prefix, CultureInfo Culture)
{
    public static readonly PortalLanguage Swedish = new("sv", "Svenska", string.Empty, CultureInfo.GetCultureInfo("sv-SE"));
    public static readonly PortalLanguage Finnish = new("fi", "Suomi", "/fi", CultureInfo.GetCultureInfo("fi-FI"));
    public static readonly PortalLanguage English = new("en", "English", "/en", CultureInfo.GetCultureInfo("en-GB"));

    public static readonly IReadOnlyList<PortalLanguage> All = [Swedish, Finnish, English];

    private static readonly FrozenDictionary<string, PortalLanguage> ByCode = All.ToFrozenDictionary(l => l.Code);

    public static PortalLanguage Current => Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>Swedish when the code is not one of ours.</summary>
    public static PortalLanguage Of(string code) => ByCode.GetValueOrDefault(code, Swedish);

    /// <summary>The language that an address is in.</summary>
    public static PortalLanguage OfAddress(PathString path) =>
        All.FirstOrDefault(l => l.Prefix.Length > 0 && path.StartsWithSegments(l.Prefix, StringComparison.Ordinal)) ?? Swedish;

    /// <summary>The address without its language: "/fi/platser" is "/platser".</summary>
    public static string WithoutPrefix(PathString path)
    {
        var language = OfAddress(path);
        var rest = path.Value![language.Prefix.Length..];
        return rest.Length == 0 ? "/" : rest;
    }

    /// <summary>The same page in this language.</summary>
    public string Address(string path) => Prefix.Length == 0 ? path : path is "/" ? Prefix : Prefix + path;
}

using ServiceiSamverkan.Portal.Tenancy;

namespace ServiceiSamverkan.Portal.Languages;

/// <summary>Addresses of pages, in the language of the page that they stand on.</summary>
public sealed class Links(Site site)
{
    /// <summary>That of the request.</summary>
    public PortalLanguage Language { get; } = PortalLanguage.Current;

    /// <param name="path">As written in the page's own <c>@page</c> line, with values: "/platser/lingonsele".</param>
    public string To(string path) => Language.Address(path);

    /// <summary>With a query: values that are null are left out.</summary>
    public string To(string path, params (string Name, string? Value)[] query)
    {
        var written = query.Where(q => q.Value is { Length: > 0 }).Select(q => $"{q.Name}={Uri.EscapeDataString(q.Value!)}").ToList();
        return written.Count == 0 ? To(path) : $"{To(path)}?{string.Join('&', written)}";
    }

    /// <summary>With scheme and host, for print and mail.</summary>
    public string Absolute(string path) => site.Origin + To(path);
}

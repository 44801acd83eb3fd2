using System.Net;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Testing;

/// <summary>A form of a page, read from its markup.</summary>
internal sealed partial class PageForm(string attributes, string content)
{
    private readonly List<(string Name, string? Kind, string Value)> _fields =
        [.. Fields().Matches(content).Select(m => m.Groups["attributes"].Value)
            .Select(a => (Name: Read(a, "name"), Kind: Read(a, "type"), Value: Read(a, "value") ?? string.Empty))
            .Where(f => f.Name is not null)
            .Select(f => (f.Name!, f.Kind, f.Value))];

    public HttpMethod Method => string.Equals(Read(attributes, "method"), "post", StringComparison.OrdinalIgnoreCase) ? HttpMethod.Post : HttpMethod.Get;

    public string? Action => Read(attributes, "action") is { Length: > 0 } action ? action : null;

    public bool Has(string field) => _fields.Exists(f => IsCalled(f.Name, field));

    /// <summary>Hidden fields as they are, and the others as they are filled in; what is left out is sent empty.</summary>
    public IEnumerable<KeyValuePair<string, string>> Filled(IReadOnlyDictionary<string, string> typed)
    {
        foreach (var (name, kind, value) in _fields.DistinctBy(f => f.Name))
        {
            var given = typed.FirstOrDefault(t => IsCalled(name, t.Key));
            if (given.Key is not null)
                yield return new(name, given.Value);
            else if (kind is not ("checkbox" or "radio" or "submit"))
                yield return new(name, value);
        }
    }

    private static bool IsCalled(string name, string field) =>
        string.Equals(name, field, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + field, StringComparison.OrdinalIgnoreCase);

    private static string? Read(string attributes, string name)
    {
        var match = Attributes().Matches(attributes).FirstOrDefault(m => string.Equals(m.Groups["name"].Value, name, StringComparison.OrdinalIgnoreCase));
        return match is null ? null : WebUtility.HtmlDecode(match.Groups["value"].Value);
    }

    [GeneratedRegex("<(?:input|select|textarea|button)(?<attributes>[^>]*)>", RegexOptions.IgnoreCase)]
    private static partial Regex Fields();

    [GeneratedRegex("(?<name>[\\w-]+)\\s*=\\s*\"(?<value>[^\"]*)\"")]
    private static partial Regex Attributes();
}

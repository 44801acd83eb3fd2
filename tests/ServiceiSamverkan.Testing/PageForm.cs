using System.Net;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Testing;

/// <summary>A form of a page, read from its markup.</summary>
internal sealed partial class PageForm(string attributes, string content)
{
    private readonly List<(string Name, string? Value)> _fields =
        [.. Fields().Matches(content).Select(m => (Name: Read(m.Groups["attributes"].Value, "name"), Value: ValueOf(m))).Where(f => f.Name is not null).Select(f => (f.Name!, f.Value))];

    public HttpMethod Method => string.Equals(Read(attributes, "method"), "post", StringComparison.OrdinalIgnoreCase) ? HttpMethod.Post : HttpMethod.Get;

    public string? Action => Read(attributes, "action") is { Length: > 0 } action ? action : null;

    public bool Has(string field) => _fields.Exists(f => IsCalled(f.Name, field));

    /// <summary>Everything as it stands on the page, but for what is filled in.</summary>
    public IEnumerable<KeyValuePair<string, string>> Filled(IReadOnlyDictionary<string, string> typed)
    {
        foreach (var named in _fields.GroupBy(f => f.Name))
        {
            if (typed.FirstOrDefault(t => IsCalled(named.Key, t.Key)) is { Key: not null } given)
                yield return new(named.Key, given.Value);
            else
                foreach (var (name, value) in named.Where(f => f.Value is not null))
                    yield return new(name, value!);
        }
    }

    /// <summary>Null for a button, and for a box that is not ticked.</summary>
    private static string? ValueOf(Match field)
    {
        var (attributes, inside) = (field.Groups["attributes"].Value, field.Groups["inside"].Value);
        return field.Groups["tag"].Value.ToLowerInvariant() switch
        {
            "button" => null,
            "textarea" => WebUtility.HtmlDecode(inside) is var text && text.StartsWith('\n') ? text[1..] : text,
            "select" => Options().Matches(inside).Select(o => o.Groups["attributes"].Value).OrderByDescending(o => o.Contains(" selected", StringComparison.OrdinalIgnoreCase))
                .Select(o => Read(o, "value") ?? string.Empty).FirstOrDefault(string.Empty),
            _ => Read(attributes, "type") switch
            {
                "checkbox" or "radio" => Ticked().IsMatch(attributes) ? Read(attributes, "value") ?? "on" : null,
                "submit" => null,
                _ => Read(attributes, "value") ?? string.Empty,
            },
        };
    }

    private static bool IsCalled(string name, string field) =>
        string.Equals(name, field, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + field, StringComparison.OrdinalIgnoreCase);

    private static string? Read(string attributes, string name)
    {
        var match = Attributes().Matches(attributes).FirstOrDefault(m => string.Equals(m.Groups["name"].Value, name, StringComparison.OrdinalIgnoreCase));
        return match is null ? null : WebUtility.HtmlDecode(match.Groups["value"].Value);
    }

    [GeneratedRegex("<(?:(?<tag>select|textarea)(?<attributes>[^>]*)>(?<inside>.*?)</\\k<tag>>|(?<tag>input|button)(?<attributes>[^>]*)>)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Fields();

    [GeneratedRegex("<option(?<attributes>[^>]*)>", RegexOptions.IgnoreCase)]
    private static partial Regex Options();

    [GeneratedRegex("\\schecked(?=[\\s=/]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Ticked();

    [GeneratedRegex("(?<name>[\\w-]+)\\s*=\\s*\"(?<value>[^\"]*)\"")]
    private static partial Regex Attributes();
}

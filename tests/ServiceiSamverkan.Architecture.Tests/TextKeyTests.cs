using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ServiceiSamverkan.Architecture.Tests;

/// <summary>A page that asks for a text that is not there would show the key to its reader.</summary>
public sealed partial class TextKeyTests
{
    private const string Portal = "src/ServiceiSamverkan.Portal";

    [Fact]
    public void Page_EveryTextThatItAsksFor_StandsInItsResources()
    {
        var keys = Directory.EnumerateFiles(Repository.PathTo($"{Portal}/Resources"), "*Texts.resx")
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), KeysOf);

        Directory.EnumerateFiles(Repository.PathTo(Portal), "*.razor", SearchOption.AllDirectories)
            .SelectMany(path => Missing(path, keys))
            .Should().BeEmpty("a reader would meet the key instead of words");
    }

    private static IEnumerable<string> Missing(string path, Dictionary<string, HashSet<string>> keys)
    {
        var source = File.ReadAllText(path);
        return
            from injected in Injected().Matches(source)
            let texts = keys[injected.Groups["texts"].Value]
            from asked in Asked(injected.Groups["name"].Value).Matches(source)
            let key = asked.Groups["key"].Value
            where !(asked.Groups["begins"].Success ? texts.Any(text => text.StartsWith(key, StringComparison.Ordinal)) : texts.Contains(key))
            select $"{Path.GetRelativePath(Repository.Root, path)}: {key}";
    }

    private static HashSet<string> KeysOf(string path) =>
        [.. XDocument.Load(path).Root!.Elements("data").Select(data => (string)data.Attribute("name")!)];

    /// <summary>T["Whole.Key"], and of T[$"Begun.{kind}"] what stands before the value.</summary>
    private static Regex Asked(string name) => new($$"""\b{{name}}\[(?:"(?<key>[^"]+)"|(?<begins>\$)"(?<key>[^"{]+)\{)""");

    [GeneratedRegex(@"@inject IStringLocalizer<(?<texts>\w+)> (?<name>\w+)")]
    private static partial Regex Injected();
}

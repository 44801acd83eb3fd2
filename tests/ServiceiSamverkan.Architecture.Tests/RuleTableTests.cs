using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Architecture.Tests;

/// <summary>The table of rules in tests/README.md names tests that exist, and at least one of each rule that runs on every engine.</summary>
public sealed partial class RuleTableTests
{
    [Fact]
    public void Rules_Table_NamesTestsThatExist()
    {
        var named = Rows().SelectMany(row => row).ToList();

        named.Should().HaveCountGreaterThan(50);
        named.Should().OnlyContain(name => Written.ContainsKey(name));
    }

    [Fact]
    public void Rules_Table_EachIsHeldOnEveryEngine() =>
        Rows().Where(row => !row.Any(name => Written.GetValueOrDefault(name))).Select(row => string.Join(", ", row)).Should().BeEmpty();

    /// <summary>Of each test, whether it runs on every engine. Two of the same name in different projects count as one.</summary>
    private static readonly Dictionary<string, bool> Written = Directory.EnumerateFiles(Repository.PathTo("tests"), "*Tests.cs", SearchOption.AllDirectories)
        .SelectMany(file => Methods().Matches(File.ReadAllText(file))
            .Select(m => (Name: $"{Path.GetFileNameWithoutExtension(file)}.{m.Groups["name"].Value}", OnEvery: m.Groups["marks"].Value.Contains("TestEngines.All", StringComparison.Ordinal))))
        .GroupBy(t => t.Name).ToDictionary(g => g.Key, g => g.Any(t => t.OnEvery), StringComparer.Ordinal);

    private static IEnumerable<List<string>> Rows() =>
        File.ReadLines(Repository.PathTo("tests/README.md")).Select(line => Named().Matches(line).Select(m => m.Groups[1].Value).ToList()).Where(row => row.Count > 0);

    [GeneratedRegex(@"(?<marks>(?:^ *\[[^\r\n]*\]\r?\n)+) *public (?:async Task|void) (?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Methods();

    [GeneratedRegex(@"`(\w+Tests\.\w+_\w+)`")]
    private static partial Regex Named();
}

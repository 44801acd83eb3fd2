using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Architecture.Tests;

/// <summary>The table of rules in tests/README.md names tests that exist.</summary>
public sealed partial class RuleTableTests
{
    [Fact]
    public void Rules_Table_NamesTestsThatExist()
    {
        var tests = Repository.PathTo("tests");
        var written = Directory.EnumerateFiles(tests, "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file => Methods().Matches(File.ReadAllText(file)).Select(m => $"{Path.GetFileNameWithoutExtension(file)}.{m.Groups[1].Value}"))
            .ToHashSet(StringComparer.Ordinal);
        var named = Named().Matches(File.ReadAllText(Path.Combine(tests, "README.md"))).Select(m => m.Groups[1].Value).ToList();

        named.Should().HaveCountGreaterThan(50);
        named.Should().OnlyContain(name => written.Contains(name));
    }

    [GeneratedRegex(@"public (?:async Task|void) (\w+)\(")]
    private static partial Regex Methods();

    [GeneratedRegex(@"`(\w+Tests\.\w+_\w+)`")]
    private static partial Regex Named();
}

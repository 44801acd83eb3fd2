using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Architecture.Tests;

public sealed partial class SourceTests
{
    private const int LongestFile = 250;

    private static IEnumerable<string> Code =>
        Repository.Files(".cs", ".razor", ".ts", ".css", ".sh").Where(path => !path.Contains("/Migrations/", StringComparison.Ordinal));

    [Fact]
    public void Files_Code_AreNotLong() =>
        Code.Where(path => File.ReadLines(Repository.PathTo(path)).Count() > LongestFile)
            .Should().BeEmpty("a file longer than {0} lines holds more than one thing", LongestFile);

    [Fact]
    public void Files_Code_HaveNoGrabBagNames() =>
        Code.Where(path => GrabBag().IsMatch(Path.GetFileNameWithoutExtension(path))).Should().BeEmpty();

    [Fact]
    public void Files_Code_HoldNoRawSql() =>
        Matching(RawSql(), Code).Should().BeEmpty("values in SQL are parameters: use interpolated SQL or EF");

    [Fact]
    public void Files_Code_HoldNothingUnfinished() =>
        Matching(Unfinished(), Code).Should().BeEmpty();

    [Fact]
    public void Files_All_SpeakOfTheProductAlone() =>
        Matching(MachinePath(), Repository.Files(".cs", ".razor", ".ts", ".css", ".sh", ".md", ".json", ".yml", ".yaml", ".csproj", ".props", ""))
            .Should().BeEmpty("a path of one machine means nothing on another");

    private static IEnumerable<string> Matching(Regex pattern, IEnumerable<string> paths) =>
        from path in paths
        where Path.GetFileName(path) is not ("packages.lock.json" or "package-lock.json" or nameof(SourceTests) + ".cs")
        from line in File.ReadLines(Repository.PathTo(path)).Select((text, index) => (text, number: index + 1))
        where pattern.IsMatch(line.text)
        select $"{path}:{line.number}: {line.text.Trim()}";

    [GeneratedRegex("(Helper|Helpers|Manager|Util|Utils|Utility|Common)$")]
    private static partial Regex GrabBag();

    [GeneratedRegex(@"\b(FromSqlRaw|ExecuteSqlRaw(Async)?|SqlQueryRaw)\b|CommandText = \$")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.])/(work|root|home/\w+|tmp/\w+)/\w")]
    private static partial Regex MachinePath();
}

namespace ServiceiSamverkan.Api.Tests.Isolation;

/// <summary>One route of the server, and the kind of thing that its address names ("-" for none).</summary>
public sealed record MatrixRow(string Method, string Pattern, string Thing)
{
    public bool NamesThing => Thing != "-";

    public static IReadOnlyList<MatrixRow> All { get; } =
        [.. Embedded.Lines("matrix.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(c => new MatrixRow(c[0], c[1], c[2]))];

    public static TheoryData<string> Every => [.. All.Select(r => r.ToString())];

    public static TheoryData<string> WithThing => [.. All.Where(r => r.NamesThing).Select(r => r.ToString())];

    public static TheoryData<string> Writing => [.. All.Where(r => r.Method != "GET").Select(r => r.ToString())];

    public static MatrixRow Of(string row) => All.Single(r => r.ToString() == row);

    public override string ToString() => $"{Method} {Pattern}";
}

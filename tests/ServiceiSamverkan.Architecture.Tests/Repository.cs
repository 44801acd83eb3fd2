using System.Xml.Linq;

namespace ServiceiSamverkan.Architecture.Tests;

/// <summary>The working tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(string relative) => Path.Combine(Root, relative);

    /// <summary>Every project, by name without the product's prefix.</summary>
    public static IReadOnlyDictionary<string, XDocument> Projects { get; } =
        Directory.EnumerateFiles(Root, "ServiceiSamverkan.*.csproj", SearchOption.AllDirectories)
            .ToDictionary(path => ShortName(path), path => XDocument.Load(path));

    /// <summary>What git would hold: files that a person or a tool of ours wrote, by path relative to the root.</summary>
    public static IEnumerable<string> Files(params string[] extensions) =>
        Walk(Root).Where(path => extensions.Length == 0 || extensions.Contains(Path.GetExtension(path)));

    public static IEnumerable<string> ProjectReferences(string project) =>
        Projects[project].Descendants("ProjectReference")
            .Select(reference => ShortName(reference.Attribute("Include")!.Value));

    public static IEnumerable<string> PackageReferences(string project) =>
        Projects[project].Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value);

    private static string ShortName(string projectPath) =>
        Path.GetFileNameWithoutExtension(projectPath.Replace('\\', '/'))["ServiceiSamverkan.".Length..];

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            yield return Path.GetRelativePath(Root, file);
        foreach (var child in Directory.EnumerateDirectories(folder).Where(IsSource))
        {
            foreach (var file in Walk(child))
                yield return file;
        }
    }

    private static bool IsSource(string folder) =>
        Path.GetFileName(folder) is not (".git" or "bin" or "obj" or "node_modules" or "TestResults" or "artifacts" or "dist")
        && folder != PathTo("data");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ServiceiSamverkan.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run from inside the repository.");
    }
}

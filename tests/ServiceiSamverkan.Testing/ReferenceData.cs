namespace ServiceiSamverkan.Testing;

/// <summary>The real data that stands in the repository.</summary>
public static class ReferenceData
{
    public static string PathOf(string source, string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ServiceiSamverkan.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "infra", "reference", source, file);
    }
}

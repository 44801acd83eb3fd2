using Microsoft.Data.Sqlite;

namespace ServiceiSamverkan.Benchmarks.Data;

/// <summary>Where the product keeps its SQLite files.</summary>
internal static class DataFolder
{
    private const string Tenants = "tenants";

    public static string HostOf(string tenant) => $"{tenant}.localhost";

    public static string FileOf(string folder, string host) => Path.Combine(folder, Tenants, $"{host[..host.IndexOf('.', StringComparison.Ordinal)]}.db");

    public static IReadOnlyList<string> FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, Tenants), "*.db").Order(StringComparer.Ordinal)];

    public static string ConnectionTo(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, ForeignKeys = true }.ToString();

    /// <summary>For a benchmark that writes: the original stays as it is. No server may have it open.</summary>
    public static void Copy(string folder, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(folder))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var child in Directory.EnumerateDirectories(folder))
            Copy(child, Path.Combine(to, Path.GetFileName(child)));
    }
}

using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ServiceiSamverkan.Architecture.Tests;

/// <summary>Below these versions stand known faults that would reach us.</summary>
public sealed class PackageTests
{
    [Theory]
    [InlineData("Microsoft.AspNetCore.DataProtection", "10.0.7")]
    [InlineData("MimeKit", "4.15.1")]
    [InlineData("MailKit", "4.16.0")]
    [InlineData("Newtonsoft.Json", "13.0.3")]
    public void Package_EveryLockFile_IsNotOlderThanItsMinimum(string package, string minimum)
    {
        var locked = LockedVersions(package).ToList();

        locked.Should().NotBeEmpty().And.OnlyContain(entry => entry.Version >= Version.Parse(minimum));
    }

    [Fact]
    public void Sqlite_NativeLibrary_IsNotOlderThanItsMinimum()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        Version.Parse(connection.ServerVersion).Should().BeGreaterThanOrEqualTo(new Version(3, 51, 3));
    }

    [Fact]
    public void Versions_Projects_NameNone() =>
        Repository.Projects.Values.SelectMany(project => project.Descendants("PackageReference"))
            .Where(reference => reference.Attribute("Version") is not null)
            .Should().BeEmpty("versions stand in Directory.Packages.props");

    private static IEnumerable<(string File, Version Version)> LockedVersions(string package) =>
        from file in Repository.Files(".json")
        where Path.GetFileName(file) == "packages.lock.json"
        from framework in Read(file).GetProperty("dependencies").EnumerateObject()
        from dependency in framework.Value.EnumerateObject()
        where dependency.Name == package && dependency.Value.TryGetProperty("resolved", out _)
        select (file, Version.Parse(dependency.Value.GetProperty("resolved").GetString()!.Split('-')[0]));

    private static JsonElement Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo(file)));
        return document.RootElement.Clone();
    }
}

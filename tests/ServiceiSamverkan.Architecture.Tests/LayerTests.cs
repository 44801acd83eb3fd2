using System.Reflection;

namespace ServiceiSamverkan.Architecture.Tests;

/// <summary>Domain ← Application ← Infrastructure ← Api ← Cli; Portal → Application only.</summary>
public sealed class LayerTests
{
    private const string Product = "ServiceiSamverkan.";

    [Theory]
    [InlineData("Domain", "")]
    [InlineData("MultiTenant", "")]
    [InlineData("Application", "Domain MultiTenant")]
    [InlineData("Portal", "Application")]
    [InlineData("Infrastructure", "Application")]
    [InlineData("Migrations.Sqlite", "Infrastructure")]
    [InlineData("Migrations.PostgreSql", "Infrastructure")]
    [InlineData("Migrations.SqlServer", "Infrastructure")]
    [InlineData("Api", "Infrastructure Portal Migrations.Sqlite Migrations.PostgreSql Migrations.SqlServer")]
    [InlineData("Cli", "Api")]
    [InlineData("Benchmarks", "Api")]
    public void Project_References_OnlyTheLayerInside(string project, string allowed) =>
        Repository.ProjectReferences(project).Should().BeSubsetOf(allowed.Split(' '));

    [Theory]
    [InlineData("Domain", "")]
    [InlineData("MultiTenant", "")]
    [InlineData("Application", "Domain MultiTenant")]
    [InlineData("Portal", "Application Domain MultiTenant")]
    [InlineData("Infrastructure", "Application Domain MultiTenant")]
    public void Assembly_Uses_OnlyTheLayersInside(string project, string allowed) =>
        UsedBy(project).Where(name => name.StartsWith(Product, StringComparison.Ordinal))
            .Select(name => name[Product.Length..])
            .Should().BeSubsetOf(allowed.Split(' '));

    [Theory]
    [InlineData("Domain")]
    [InlineData("MultiTenant")]
    public void Project_TheInnermost_HasNoPackages(string project) =>
        Repository.PackageReferences(project).Should().BeEmpty();

    [Fact]
    public void Domain_Uses_OnlyTheBaseLibrary() =>
        UsedBy("Domain").Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Application_Uses_NeitherHttpNorAnEngine() =>
        UsedBy("Application").Should().NotContain(name =>
            name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
            || name.StartsWith("Npgsql", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal)
            && name != "Microsoft.EntityFrameworkCore.Abstractions");

    [Fact]
    public void Portal_Uses_NoDatabase() =>
        UsedBy("Portal").Should().NotContain(name =>
            name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));

    private static IEnumerable<string> UsedBy(string project) =>
        Assembly.Load(Product + project).GetReferencedAssemblies().Select(name => name.Name!);
}

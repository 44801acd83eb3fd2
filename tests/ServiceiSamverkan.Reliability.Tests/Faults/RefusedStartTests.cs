using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using ServiceiSamverkan.Testing.Serving;

namespace ServiceiSamverkan.Reliability.Tests.Faults;

public sealed class RefusedStartTests : IAsyncLifetime
{
    private ServedProduct _product = null!;

    public async ValueTask InitializeAsync() => _product = await ServedProduct.MakeAsync();

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task Start_PortInUse_IsRefusedInWords()
    {
        var process = _product.Process();
        using var other = new TcpListener(IPAddress.Loopback, process.Port);
        other.Start();

        await IsRefusedAsync(process, $"*{process.Port}*ASPNETCORE_URLS*");
    }

    [Theory]
    [InlineData("a-file/data")]
    [InlineData("/proc/sis")]
    public async Task Start_DataFolderThatCannotBeWritten_IsRefusedInWords(string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(_product.Folder, "a-file"), "no folder", TestContext.Current.CancellationToken);

        await IsRefusedAsync(_product.Process(new Dictionary<string, string?> { ["Data:Folder"] = Path.Combine(_product.Folder, folder) }), "*Data__Folder*");
    }

    [Fact]
    public async Task Start_DataFolderOfAnotherHost_IsRefusedInWordsAndTheOtherGoesOn()
    {
        var first = _product.Process();
        await first.StartAsync();

        await IsRefusedAsync(_product.Process(), "*Another host*Data__Folder*");

        using var client = first.Client(_product.Tenants.Norsjo.Host);
        (await client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Start_CatalogueDamaged_IsRefusedInWordsAndItIsLeftAsItIs()
    {
        var catalogue = Path.Combine(_product.DataFolder, "catalogue.db");
        var damaged = new string('x', 8192);

        // A connection that this process keeps for the next would fold its log into the file when it is let go of.
        SqliteConnection.ClearAllPools();
        foreach (var log in Directory.EnumerateFiles(_product.DataFolder, "catalogue.db-*"))
            File.Delete(log);
        await File.WriteAllTextAsync(catalogue, damaged, TestContext.Current.CancellationToken);

        await IsRefusedAsync(_product.Process(), "*catalogue*backup*");

        (await File.ReadAllTextAsync(catalogue, TestContext.Current.CancellationToken)).Should().Be(damaged);
    }

    [Theory]
    [InlineData("Mail:Port", "tjugofem", "*Mail:Port*")]
    [InlineData("Mail:Connections", "0", "*Mail__Connections*1 to 32*")]
    [InlineData("Database:Provider", "Oracle", "*Database:Provider*")]
    public async Task Start_SettingThatCannotBe_IsRefusedAndNamed(string name, string value, string says)
    {

        await IsRefusedAsync(_product.Process(new Dictionary<string, string?> { [name] = value }), says);
    }

    /// <summary>One line for a person, and no trace of ours.</summary>
    private static async Task IsRefusedAsync(ServedProcess process, string says)
    {
        (await process.RunToItsEndAsync()).Should().Be(2);
        process.Said.Where(line => line.StartsWith("error: ", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().Match(says);
        process.Said.Should().NotContain(line => line.StartsWith("   at ", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal));
    }
}

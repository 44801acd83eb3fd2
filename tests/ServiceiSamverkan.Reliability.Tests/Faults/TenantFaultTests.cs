using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ServiceiSamverkan.Testing.Serving;

namespace ServiceiSamverkan.Reliability.Tests.Faults;

/// <summary>What happens to one municipality's database is not seen at another's.</summary>
public sealed class TenantFaultTests
{
    private const string Damage = "damage";
    private const string Removal = "removal";

    [Theory]
    [InlineData(Damage)]
    [InlineData(Removal)]
    public async Task Serve_OneTenantsFileIsHurt_ItAnswers503UntilItIsPutBackAndTheOthersAreServed(string fault)
    {
        await using var product = await ServedProduct.MakeAsync();
        var (norsjo, skelleftea) = (product.Tenants.Norsjo, product.Tenants.Skelleftea);
        var process = product.Process();
        await process.StartAsync();
        var code = await IsServedAsync(process.Client(norsjo.Host));
        await IsServedAsync(process.Client(skelleftea.Host));
        await process.KillAsync();
        var backup = product.FileOf(norsjo) + ".backup";
        var logs = Directory.EnumerateFiles(Path.GetDirectoryName(backup)!, $"{norsjo.Database}.db-*").ToList();
        File.Copy(product.FileOf(norsjo), backup);
        var keptLogs = logs.ToDictionary(log => log, File.ReadAllBytes);

        Hurt(product.FileOf(norsjo), fault);
        await process.StartAsync();
        await IsAwayAsync(process.Client(norsjo.Host));
        await IsServedAsync(process.Client(skelleftea.Host));
        File.Exists(product.FileOf(norsjo)).Should().Be(fault == Damage, "what may be put back from a backup is not made anew");
        (await product.CheckAsync()).Should().ContainSingle().Which.Should().Contain(norsjo.Identifier);
        File.Copy(backup, product.FileOf(norsjo), overwrite: true);
        foreach (var (log, content) in keptLogs)
            await File.WriteAllBytesAsync(log, content, TestContext.Current.CancellationToken);

        using var resident = process.Client(norsjo.Host);
        (await resident.GetAsync($"/api/v1/follow-ups/{code}", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK, "it is served again without a restart");
        await IsServedAsync(process.Client(norsjo.Host));
        (await product.CheckAsync()).Should().BeEmpty();
    }

    private static void Hurt(string file, string fault)
    {
        foreach (var log in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "-*"))
            File.Delete(log);
        File.Delete(file);
        if (fault == Damage)
            File.WriteAllText(file, new string('x', 8192));
    }

    /// <summary>Every way in says that it is not for now, and when to come back.</summary>
    private static async Task IsAwayAsync(HttpClient connection)
    {
        using var client = connection;
        foreach (var path in (string[])["/", "/inspel", "/api/v1/contributions"])
        {
            using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
            response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable, "{0}", path);
            response.Headers.RetryAfter.Should().NotBeNull();
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().NotContainAny("SQLite", "norsjo.db", "   at ");
        }

        using var written = await WriteAsync(client);
        written.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    /// <summary>Reads and writes. The code of what was written.</summary>
    private static async Task<string> IsServedAsync(HttpClient connection)
    {
        using var client = connection;
        (await client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK);
        using var written = await WriteAsync(client);
        written.StatusCode.Should().Be(HttpStatusCode.Created);
        return (await written.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("followUpCode").GetString()!;
    }

    private static Task<HttpResponseMessage> WriteAsync(HttpClient client) =>
        client.PostAsJsonAsync("/api/v1/contributions", new { text = "Bussen går inte hem efter vårdcentralen." }, TestContext.Current.CancellationToken);
}

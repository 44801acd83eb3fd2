using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ServiceiSamverkan.Testing.Serving;

namespace ServiceiSamverkan.Reliability.Tests.Faults;

/// <summary>
/// A disk that takes no more: on SQLite the running process is forbidden by the system to let any file grow, on PostgreSQL the
/// database takes reads alone. Both are lifted without touching the process.
/// </summary>
public sealed class FullDiskTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Serve_NothingCanBeWritten_WritesAre503ReadsGoOnAndItRecoversByItself(DatabaseProvider engine)
    {
        await using var product = await ServedProduct.MakeAsync(engine);
        var process = product.Process();
        await process.StartAsync();
        using var client = process.Client(product.Tenants.Norsjo.Host);
        var before = await WriteAsync(client);
        before.Status.Should().Be(HttpStatusCode.Created);

        await SetFullAsync(product, process, isFull: true);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var refused = await WriteAsync(client);
            refused.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
            refused.Title.Should().Be("Det går inte just nu, och inget är sparat. Försök igen om en stund.");
            await IsReadAsync(client, before.Code!);
        }

        await SetFullAsync(product, process, isFull: false);
        var after = await UntilWrittenAsync(client);
        await IsReadAsync(client, before.Code!);
        await IsReadAsync(client, after.Code!);
        (await product.CheckAsync()).Should().BeEmpty();
    }

    /// <summary>It recovers by itself. Connections that the server has cut meanwhile may cost a try each.</summary>
    private static async Task<(HttpStatusCode Status, string? Code, string? Title)> UntilWrittenAsync(HttpClient client)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            var written = await WriteAsync(client);
            if (written.Status == HttpStatusCode.Created)
                return written;
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    private static async Task IsReadAsync(HttpClient client, string code)
    {
        foreach (var path in (string[])["/", "/inspel", $"/api/v1/follow-ups/{code}"])
            (await client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK, "{0}", path);
    }

    private static async Task<(HttpStatusCode Status, string? Code, string? Title)> WriteAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/api/v1/contributions", new { text = "Bussen går inte hem efter vårdcentralen." }, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return (response.StatusCode, Text(body, "followUpCode"), Text(body, "title"));
    }

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static async Task SetFullAsync(ServedProduct product, ServedProcess process, bool isFull)
    {
        if (product.Engine == DatabaseProvider.PostgreSql)
        {
            await TestEngines.SetReadOnlyAsync(product.Tenants.Norsjo.Database, isFull);
            return;
        }

        // One page: less than any transaction writes.
        var limit = isFull ? 4096.ToString(CultureInfo.InvariantCulture) : "unlimited";
        using var limiting = Process.Start("prlimit", ["--pid", process.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={limit}:unlimited"]);
        await limiting.WaitForExitAsync(TestContext.Current.CancellationToken);
        limiting.ExitCode.Should().Be(0);
    }
}

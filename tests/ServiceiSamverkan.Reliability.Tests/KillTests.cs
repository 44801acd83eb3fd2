using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ServiceiSamverkan.Testing.Serving;

namespace ServiceiSamverkan.Reliability.Tests;

public sealed class KillTests
{
    private const int Writers = 8;

    private static int Kills => Environment.GetEnvironmentVariable("SIS_TEST_FULL") is "1" ? 30 : 3;

    [Fact]
    public async Task Contribution_AcknowledgedBeforeAKill_IsThereAfterIt()
    {
        await using var product = await ServedProduct.MakeAsync();
        var process = product.Process();
        var random = new Random(2417);
        var codes = new ConcurrentBag<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await process.StartAsync();
            var writers = Enumerable.Range(0, Writers).Select(_ => WriteUntilKilledAsync(process.Client(product.Tenants.Norsjo.Host), codes)).ToList();
            await UntilWrittenAsync(codes, atLeast: codes.Count + random.Next(1, 60));
            await Task.Delay(random.Next(0, 100), TestContext.Current.CancellationToken);
            await process.KillAsync();
            await Task.WhenAll(writers);
        }

        (await product.CheckAsync()).Should().BeEmpty("outbox and domain agree, and the file is whole");
        codes.Should().NotBeEmpty("the control must have written something");
        await process.StartAsync();
        using var client = process.Client(product.Tenants.Norsjo.Host);
        foreach (var code in codes)
            (await client.GetAsync($"/api/v1/follow-ups/{code}", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK, "{0} was acknowledged", code);
    }

    /// <summary>A kill counted in acknowledged writes falls among them on a slow machine too.</summary>
    private static async Task UntilWrittenAsync(ConcurrentBag<string> codes, int atLeast)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (codes.Count < atLeast)
            await Task.Delay(10, patience.Token);
    }

    private static async Task WriteUntilKilledAsync(HttpClient connection, ConcurrentBag<string> codes)
    {
        using var client = connection;
        try
        {
            while (true)
            {
                using var response = await client.PostAsJsonAsync("/api/v1/contributions", new { text = "Bussen går inte hem efter vårdcentralen." });
                if (response.StatusCode == HttpStatusCode.Created)
                    codes.Add((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("followUpCode").GetString()!);
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            // The kill; what was not acknowledged may be lost.
        }
    }
}

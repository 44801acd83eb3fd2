using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Csv;

namespace ServiceiSamverkan.Api.Tests.Walk;

/// <summary>The reference dialogue's file: 297 statements by 109 authors, of which the first moderators took 186 and put 105 aside.</summary>
internal sealed class Islands
{
    public const string Source = "rural-islands-2021";
    public const int Authors = 109;
    public const int Accepted = 186;
    public const int Rejected = 105;
    public const int Unseen = 6;

    private readonly byte[] _file;
    private readonly Dictionary<string, string> _authorOf;

    private Islands(byte[] file, Dictionary<string, string> authorOf) => (_file, _authorOf) = (file, authorOf);

    public static Islands Read(TestHost host)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ServiceiSamverkan.sln")))
            folder = folder.Parent;
        var file = File.ReadAllBytes(Path.Combine(folder!.FullName, "infra", "reference", Source, "comments.csv"));
        var table = host.Services.GetRequiredService<ICsvTables>().Read(file, 1000).Value;
        var (id, author) = (table.Find("comment-id")!.Value, table.Find("author-id")!.Value);
        return new(file, table.Rows.ToDictionary(r => r.Fields[id].Trim(), r => r.Fields[author].Trim()));
    }

    public async Task ImportAsync(HttpClient leader, Guid dialogue)
    {
        using var content = new ByteArrayContent(_file);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var response = await leader.PostAsync($"/api/v1/office/imports/contributions?source={Source}&dialogueId={dialogue}&language=en", content);
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var import = await response.JsonAsync();
        (Count("published"), Count("rejected"), Count("received")).Should().Be((Accepted, Rejected, Unseen));

        int Count(string what) => import.GetProperty(what).GetInt32();
    }

    /// <summary>Every contribution of the import with its author and its code, as the office reads them.</summary>
    public async Task<List<Voice>> VoicesAsync(HttpClient moderator, Guid dialogue)
    {
        List<Voice> voices = [];
        foreach (var state in (string[])["Published", "Internal", "Rejected", "Received"])
        {
            foreach (var item in await AllAsync(moderator, $"/api/v1/office/moderation?state={state}&dialogueId={dialogue}&limit=100"))
            {
                var read = await moderator.GetJsonAsync($"/api/v1/office/moderation/{item.GetProperty("id").GetGuid()}");
                var author = _authorOf[read.GetProperty("import").GetProperty("externalId").GetString()!];
                voices.Add(new(read.GetProperty("id").GetGuid(), author, read.GetProperty("followUpCode").GetString()!, state));
            }
        }

        return voices;
    }

    public static async Task<List<JsonElement>> AllAsync(HttpClient client, string path)
    {
        List<JsonElement> items = [];
        for (string? cursor = null; ;)
        {
            var page = await client.GetJsonAsync(cursor is null ? path : $"{path}&cursor={Uri.EscapeDataString(cursor)}");
            items.AddRange(page.GetProperty("items").EnumerateArray());
            if ((cursor = page.GetProperty("nextCursor").GetString()) is null)
                return items;
        }
    }

    internal sealed record Voice(Guid Id, string Author, string Code, string State);
}

using System.Text.Json;
using ServiceiSamverkan.Api.Tests.Dialogues;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Loop;

/// <summary>A meeting from its plan to what was said at its tables.</summary>
internal sealed class Cafe(Guid id)
{
    public const string Title = "World Café i bygdegården";

    public static readonly string[] Said = ["Närmaste paketombud ligger fyra mil bort.", "Medicinen hämtas fyra mil bort.", "Fikat var gott."];

    public static async Task<Cafe> AnnounceAsync(Desk leader, Started started, DateTimeOffset startsAt)
    {
        var id = await leader.MakeAsync("meetings", new
        {
            kind = "WorldCafe",
            title = new { sv = Title },
            startsAt,
            endsAt = startsAt.AddHours(3),
            placeId = started.PlaceId,
            dialogueId = started.DialogueId,
            venue = new { name = "Bygdegården" },
            takesRegistrations = true,
            capacity = 40,
        });
        await leader.DoAsync("meetings", id, "announce");
        return new(id);
    }

    /// <summary>Of a resident, without an account; the answer is the receipt.</summary>
    public Task<JsonElement> RegisterAsync(HttpClient resident, string name, string email) =>
        resident.PostJsonAsync($"/api/v1/meetings/{id}/registrations", new { name, email });

    /// <summary>Notes that it was held, takes in the notes and gives the café's own code and the contributions that they became.</summary>
    public async Task<(string Code, List<Guid> Contributions)> HarvestAsync(Desk leader)
    {
        await leader.DoAsync("meetings", id, "hold");
        var notes = Said.Select((text, i) => new { table = i + 1, round = 1, question = "Vad saknas?", text, kind = "Wish" });
        var taken = await leader.Staff.PostJsonAsync($"/api/v1/office/meetings/{id}/harvest", new { notes });
        taken.GetProperty("taken").GetInt32().Should().Be(Said.Length);
        var rows = (await leader.Staff.GetJsonAsync($"/api/v1/office/meetings/{id}/harvest")).EnumerateArray().ToList();
        return (taken.GetProperty("cafeCode").GetString()!, rows.OrderBy(r => r.GetProperty("table").GetInt32()).Select(r => r.GetProperty("contributionId").GetGuid()).ToList());
    }
}

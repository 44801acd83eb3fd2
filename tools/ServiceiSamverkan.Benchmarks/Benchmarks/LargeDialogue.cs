using System.Diagnostics;
using System.Text.Json;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>What the office and residents read of a dialogue with 10,000 contributions, each asked for again and again over HTTP.</summary>
internal sealed class LargeDialogue : IBenchmark
{
    private const int Rounds = 5;
    private const int AskedInARound = 9;
    private const double MostMilliseconds = 300;

    public string Name => "dialogue10000";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        var folder = place.NewFolder();
        place.Say("seeding 10,000 contributions");
        var content = await LargeDialogueContent.CreateAsync(folder, cancellationToken);
        await using var server = ServerProcess.Start(ServerCommands.Product, folder, ProductServer.Uncached);
        await server.FirstAnswerAsync(WireRequest.Get(content.Host, "/health/ready"), cancellationToken);
        var token = await SignInAsync(server, content, cancellationToken);
        List<Figure> figures = [];
        foreach (var (what, path) in Readings(content))
        {
            var request = WireRequest.Get(content.Host, path, token);
            List<double> medians = [];
            for (var round = 0; round <= Rounds; round++)
                medians.Add(await MedianAsync(server, request, cancellationToken));
            figures.Add(Figure.Alone(Name, what, "ms", Bound.AtMost(MostMilliseconds), medians[1..]));
        }

        return figures;
    }

    private static (string What, string Path)[] Readings(LargeDialogueContent content) =>
    [
        ("board", $"/api/v1/office/needs/board?dialogueId={content.DialogueId}"),
        ("board, searched", $"/api/v1/office/needs/board?dialogueId={content.DialogueId}&search=butiken+snart"),
        ("moderation queue", $"/api/v1/office/moderation?dialogueId={content.DialogueId}"),
        ("published, for staff", $"/api/v1/office/moderation?state=Published&limit=100"),
        ("a case", $"/api/v1/office/moderation/{content.OneId}"),
        ("similar ones", $"/api/v1/office/moderation/{content.OneId}/similar"),
        ("office search", "/api/v1/office/contributions/search?q=butiken+medicin"),
        ("by name", "/api/v1/office/contributions?q=Lindstr%C3%B6m"),
        ("needs, for staff", "/api/v1/office/needs?limit=100"),
        ("a need with its sources", $"/api/v1/office/needs/{content.NeedId}"),
        ("gatherings", "/api/v1/office/needs/gatherings"),
        ("the dialogue, for staff", $"/api/v1/office/dialogues/{content.DialogueId}"),
        ("tasks of the day", "/api/v1/office/tasks"),
        ("promises", "/api/v1/office/promises"),
        ("whom an answer reaches", $"/api/v1/office/feedback/preview?subjectKind=Dialogue&subjectId={content.DialogueId}"),
        ("public list", $"/api/v1/contributions?dialogueId={content.DialogueId}&limit=100"),
        ("public search", "/api/v1/search?q=butiken+medicin"),
        ("public page of the dialogue", $"/dialoger/{content.Slug}"),
        ("public page of its contributions", "/inspel"),
    ];

    private static async Task<string> SignInAsync(ServerProcess server, LargeDialogueContent content, CancellationToken cancellationToken)
    {
        var login = JsonSerializer.Serialize(new { email = LargeDialogueContent.Email, password = LargeDialogueContent.Password });
        var answer = await LoadGenerator.AskAsync(server.Port, WireRequest.PostJson(content.Host, "/api/v1/auth/login", login), 200, cancellationToken);
        return JsonDocument.Parse(answer).RootElement.GetProperty("accessToken").GetString()!;
    }

    private static async Task<double> MedianAsync(ServerProcess server, byte[] request, CancellationToken cancellationToken)
    {
        List<double> took = [];
        for (var asked = 0; asked < AskedInARound; asked++)
        {
            var started = Stopwatch.GetTimestamp();
            await LoadGenerator.AskAsync(server.Port, request, 200, cancellationToken);
            took.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        took.Sort();
        return took[took.Count / 2];
    }
}

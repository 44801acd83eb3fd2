using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>Content for one or more tenants, as <c>tools/README.md</c> describes it.</summary>
public sealed record SeedFile(IReadOnlyList<SeedTenant> Tenants)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new SeedTextConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <param name="today">What dates such as <c>{today-9}</c> are counted from.</param>
    /// <exception cref="JsonException">It is not such a file; the message says where.</exception>
    public static SeedFile Read(string text, DateOnly today) => JsonSerializer.Deserialize<SeedFile>(new SeedDates(today).Fill(text), Json)!;
}

/// <summary>Everything is optional but the tenant's identifier.</summary>
public sealed record SeedTenant(string Tenant)
{
    public IReadOnlyList<SeedStaff> Staff { get; init; } = [];

    public IReadOnlyList<SeedPopulation> Population { get; init; } = [];

    public IReadOnlyList<SeedSourcedFigure> SourcedFigures { get; init; } = [];

    public IReadOnlyList<SeedPlace> Places { get; init; } = [];

    public IReadOnlyList<SeedAssociation> Associations { get; init; } = [];

    public IReadOnlyList<SeedVenue> Venues { get; init; } = [];
    public IReadOnlyList<SeedClashDay> ClashDays { get; init; } = [];

    public IReadOnlyList<SeedBody> Bodies { get; init; } = [];

    public IReadOnlyList<SeedExternalBody> ExternalBodies { get; init; } = [];

    public IReadOnlyList<SeedTemplate> Templates { get; init; } = [];

    public IReadOnlyList<SeedAdoption> Adopts { get; init; } = [];

    public IReadOnlyList<SeedDialogue> Dialogues { get; init; } = [];

    public IReadOnlyList<SeedMeeting> Meetings { get; init; } = [];

    public IReadOnlyList<SeedContribution> Contributions { get; init; } = [];

    public IReadOnlyList<SeedNeed> Needs { get; init; } = [];

    public IReadOnlyList<SeedProposal> Proposals { get; init; } = [];

    public IReadOnlyList<SeedDecision> Decisions { get; init; } = [];

    public IReadOnlyList<SeedCommitment> Commitments { get; init; } = [];

    public IReadOnlyList<SeedFeedback> Feedback { get; init; } = [];

    public IReadOnlyList<SeedHandover> Handovers { get; init; } = [];

    public IReadOnlyList<SeedSubscription> Subscriptions { get; init; } = [];

    public IReadOnlyList<SeedReport> Reports { get; init; } = [];
}

/// <summary>A thing that can be pointed at, by a name within its list or by its identifier.</summary>
public abstract record SeedThing
{
    /// <summary>The identifier is made from it when none is given, and is the same in every tenant.</summary>
    public string? Key { get; init; }

    public Guid? Id { get; init; }

    /// <summary>When it happened; now when it is not said.</summary>
    public DateTimeOffset? At { get; init; }
}

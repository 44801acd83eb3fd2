namespace ServiceiSamverkan.Api.Seeding;

/// <param name="At">When it happens in the story; null for now.</param>
internal sealed record SeedStep(DateTimeOffset? At, string What, Func<SeedScope, Task> Act);

/// <summary>What is to be done for a tenant, in order of time; of what happens at the same time, what was added first.</summary>
internal sealed class SeedPlan(SeedTenant content)
{
    private readonly List<SeedStep> steps = [];

    public SeedTenant Content => content;

    public IReadOnlyList<SeedStep> InOrder => [.. steps.OrderBy(s => s.At ?? DateTimeOffset.MaxValue)];

    public void Add(DateTimeOffset? at, string what, Func<SeedScope, Task> act) => steps.Add(new(at, what, act));

    /// <summary>The identifier of what a text in the file points at: one that is given, or the one made from a key.</summary>
    public static Guid Ref(string list, string name) => Guid.TryParse(name, out var id) ? id : SeedIds.Of(list, name);

    public static Guid? RefOrNull(string list, string? name) => name is null ? null : Ref(list, name);

    public static IReadOnlyList<Guid> Refs(string list, IEnumerable<string> names) => [.. names.Select(n => Ref(list, n))];

    /// <summary>The things of a list with their identifiers; one without a key bears its place in the list.</summary>
    public static IEnumerable<(T Thing, Guid Id)> Identified<T>(string list, IEnumerable<T> things)
        where T : SeedThing =>
        things.Select((thing, index) => (thing, thing.Id ?? SeedIds.Of(list, thing.Key ?? $"{index + 1}")));
}

/// <summary>Names of the lists of a seed file, in which keys are unique.</summary>
internal static class Lists
{
    public const string Staff = "staff";
    public const string Places = "places";
    public const string Associations = "associations";
    public const string Venues = "venues";
    public const string ClashDays = "clashDays";
    public const string Bodies = "bodies";
    public const string ExternalBodies = "externalBodies";
    public const string Templates = "templates";
    public const string Adoptions = "adopts";
    public const string Dialogues = "dialogues";
    public const string Meetings = "meetings";
    public const string Pictures = "pictures";
    public const string Registrations = "registrations";
    public const string Notes = "notes";
    public const string Contributions = "contributions";
    public const string Needs = "needs";
    public const string Proposals = "proposals";
    public const string Decisions = "decisions";
    public const string Commitments = "commitments";
    public const string Feedback = "feedback";
    public const string Handovers = "handovers";
    public const string Subscriptions = "subscriptions";
}

namespace ServiceiSamverkan.Domain.Templates;

/// <summary>A shared way of holding a dialogue, in versions. Lives in the catalogue; a tenant works on its own copy.</summary>
public sealed class DialogueTemplate : Aggregate
{
    public const int KeyMaxLength = 40;
    public const int OwnerMaxLength = 40;

    private readonly List<TemplateVersion> _versions = [];

    private DialogueTemplate()
    {
    }

    /// <summary>Names the template for good: "world-cafe-i-byn".</summary>
    public string Key { get; private init; } = string.Empty;

    /// <summary>Identifier of the tenant that writes it, most often the region.</summary>
    public string Owner { get; private init; } = string.Empty;

    public IReadOnlyList<TemplateVersion> Versions => _versions;

    public TemplateVersion? LatestPublished => _versions.Where(v => v.State == TemplateVersionState.Published).MaxBy(v => v.Number);

    public static Result<DialogueTemplate> Create(Guid id, string key, string owner) =>
        IsKey(key) ? new DialogueTemplate { Id = id, Key = key, Owner = owner } : new TemplateKeyInvalid(key);

    /// <summary>Keys of templates and of their parts: as the readable part of an address, and short.</summary>
    internal static bool IsKey(string key) => key.Length is > 0 and <= KeyMaxLength && Text.Slug.From(key, fallback: string.Empty) == key;

    public TemplateVersion? Find(int number) => _versions.FirstOrDefault(v => v.Number == number);

    /// <summary>Writes the draft: the one that stands, or the next version.</summary>
    public Result<TemplateVersion> Write(TemplateContent content, LocalizedText changes)
    {
        if (_versions.FirstOrDefault(v => v.State == TemplateVersionState.Draft) is { } draft)
            return draft.Write(content, changes) is { Error: { } error } ? error : draft;
        var next = TemplateVersion.Draft(_versions.Count + 1, content, changes);
        _versions.Add(next);
        return next;
    }

    public Result Publish(int number, DateTimeOffset now) => Find(number)?.Publish(now) ?? NotFound.Instance;

    public Result Deprecate(int number) => Find(number)?.Deprecate() ?? NotFound.Instance;
}

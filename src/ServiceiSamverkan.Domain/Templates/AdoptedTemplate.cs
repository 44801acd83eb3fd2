namespace ServiceiSamverkan.Domain.Templates;

/// <summary>The tenant's own copy of a published template version. What it was copied from can always be told by its hash.</summary>
public sealed class AdoptedTemplate : Aggregate
{
    private AdoptedTemplate()
    {
    }

    public Guid TemplateId { get; private init; }

    public string TemplateKey { get; private init; } = string.Empty;

    public string Owner { get; private init; } = string.Empty;

    public int VersionNumber { get; private init; }

    /// <summary>The hash of the version when it was adopted.</summary>
    public string BaseHash { get; private init; } = string.Empty;

    /// <summary>Canonical JSON of the tenant's <see cref="TemplateContent"/>.</summary>
    public string Json { get; private set; } = string.Empty;

    public DateTimeOffset AdoptedAt { get; private init; }

    /// <summary>The copy that this one took the place of; dialogues that were started from that one keep it.</summary>
    public Guid? UpgradedFromId { get; private init; }

    /// <summary>The record of the upgrade: canonical JSON of the <see cref="PartChoice"/>s that were made.</summary>
    public string? Choices { get; private init; }

    /// <summary>The municipality has changed its copy.</summary>
    public bool IsChanged => Choices is not null || CanonicalJson.Hash(Json) != BaseHash;

    public TemplateContent Content => CanonicalJson.Read<TemplateContent>(Json);

    public static Result<AdoptedTemplate> Adopt(Guid id, DialogueTemplate template, int number, DateTimeOffset now)
    {
        if (template.Find(number) is not { } version || version.State == TemplateVersionState.Draft)
            return NotFound.Instance;
        if (version.State == TemplateVersionState.Deprecated)
            return new TemplateVersionDeprecated(number);
        return new AdoptedTemplate
        {
            Id = id,
            TemplateId = template.Id,
            TemplateKey = template.Key,
            Owner = template.Owner,
            VersionNumber = number,
            BaseHash = version.Hash,
            Json = version.Json,
            AdoptedAt = now,
        };
    }

    /// <summary>The municipality's own edit. What was adopted can still be told by <see cref="BaseHash"/>.</summary>
    public Result Change(TemplateContent content)
    {
        if (content.Check() is { Error: { } error })
            return error;
        Json = CanonicalJson.Write(content);
        return Result.Ok;
    }

    /// <summary>What a later version has changed, beside what the municipality has.</summary>
    public Result<TemplateUpgrade> UpgradeTo(DialogueTemplate template, int number)
    {
        if (template.Id != TemplateId || template.Find(VersionNumber) is not { } adopted || template.Find(number) is not { State: not TemplateVersionState.Draft } later)
            return NotFound.Instance;
        return number <= VersionNumber || later.State != TemplateVersionState.Published
            ? new TemplateVersionIsNoUpgrade(number)
            : new TemplateUpgrade(adopted.Json, Json, later.Json);
    }

    /// <summary>A new copy, of the later version with what the municipality chose to keep.</summary>
    public Result<AdoptedTemplate> Upgrade(Guid id, DialogueTemplate template, int number, IReadOnlyList<PartChoice> choices, DateTimeOffset now)
    {
        var upgrade = UpgradeTo(template, number);
        if (upgrade.Error is { } refused)
            return refused;
        var merged = upgrade.Value.Merge(choices);
        if (merged.Error is { } error)
            return error;
        return new AdoptedTemplate
        {
            Id = id,
            TemplateId = TemplateId,
            TemplateKey = TemplateKey,
            Owner = Owner,
            VersionNumber = number,
            BaseHash = template.Find(number)!.Hash,
            Json = CanonicalJson.Write(merged.Value),
            AdoptedAt = now,
            UpgradedFromId = Id,
            Choices = CanonicalJson.Write(choices),
        };
    }
}

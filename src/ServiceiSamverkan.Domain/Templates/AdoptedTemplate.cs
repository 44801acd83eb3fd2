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
    public string Json { get; private init; } = string.Empty;

    public DateTimeOffset AdoptedAt { get; private init; }

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
}

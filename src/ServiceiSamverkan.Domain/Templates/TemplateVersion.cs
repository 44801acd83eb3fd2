namespace ServiceiSamverkan.Domain.Templates;

/// <summary>One version of a template. What is published never changes.</summary>
public sealed class TemplateVersion
{
    public const int HashLength = 64;
    public const int ChangesMaxLength = 1000;

    private TemplateVersion()
    {
    }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private init; }

    public TemplateVersionState State { get; private set; }

    /// <summary>Canonical JSON of a <see cref="TemplateContent"/>.</summary>
    public string Json { get; private set; } = string.Empty;

    /// <summary>SHA-256 of <see cref="Json"/>, hexadecimal.</summary>
    public string Hash { get; private set; } = string.Empty;

    /// <summary>What is new since the version before, for whoever chooses.</summary>
    public LocalizedText Changes { get; private set; } = LocalizedText.Empty;

    public DateTimeOffset? PublishedAt { get; private set; }

    public TemplateContent Content => CanonicalJson.Read<TemplateContent>(Json);

    internal static TemplateVersion Draft(int number, TemplateContent content, LocalizedText changes)
    {
        var version = new TemplateVersion { Number = number };
        version.Write(content, changes);
        return version;
    }

    internal Result Write(TemplateContent content, LocalizedText changes)
    {
        if (State != TemplateVersionState.Draft)
            return new PublishedVersionNeverChanges(Number);
        Json = CanonicalJson.Write(content);
        Hash = CanonicalJson.Hash(Json);
        Changes = changes;
        return Result.Ok;
    }

    internal Result Publish(DateTimeOffset now)
    {
        if (State != TemplateVersionState.Draft)
            return new PublishedVersionNeverChanges(Number);
        if (Content.Check() is { Error: { } error })
            return error;
        State = TemplateVersionState.Published;
        PublishedAt = now;
        return Result.Ok;
    }

    internal Result Deprecate()
    {
        if (State != TemplateVersionState.Published)
            return new TemplateVersionNotPublished(Number);
        State = TemplateVersionState.Deprecated;
        return Result.Ok;
    }
}

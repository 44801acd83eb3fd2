using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>Templates that come with the product, for a region to begin from: proven methods, written out in three languages.</summary>
public static class StarterTemplates
{
    /// <summary>"World Café i byn" in two versions, after Service i samverkan.</summary>
    public static readonly StarterTemplate WorldCafe = Read("world-cafe-i-byn");

    public static readonly IReadOnlyList<StarterTemplate> All = [WorldCafe];

    private static StarterTemplate Read(string key)
    {
        using var file = typeof(StarterTemplates).Assembly.GetManifestResourceStream($"{typeof(StarterTemplates).Namespace}.Starters.{key}.json")
            ?? throw new InvalidOperationException($"The starter template {key} is not in the assembly.");
        using var reader = new StreamReader(file);
        return CanonicalJson.Read<StarterTemplate>(reader.ReadToEnd());
    }
}

/// <param name="Versions">In order; the first is number 1.</param>
public sealed record StarterTemplate(string Key, IReadOnlyList<StarterVersion> Versions);

/// <param name="Changes">What is new since the version before.</param>
public sealed record StarterVersion(LocalizedText Changes, TemplateContent Content);

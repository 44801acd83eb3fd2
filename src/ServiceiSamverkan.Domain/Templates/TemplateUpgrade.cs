using System.Text.Json;
using System.Text.Json.Nodes;

namespace ServiceiSamverkan.Domain.Templates;

/// <summary>Brings what a municipality has made of one version together with a later one, part by part.</summary>
/// <param name="Base">Canonical JSON, as the other two.</param>
public sealed record TemplateUpgrade(string Base, string Ours, string Theirs)
{
    /// <summary>What the later version has changed and the municipality does not already have so.</summary>
    public IReadOnlyList<PartChange> Changes()
    {
        var (before, ours, theirs) = (TemplateParts.Of(Base), TemplateParts.Of(Ours), TemplateParts.Of(Theirs));
        return
        [
            .. theirs.Keys.Concat(before.Keys).Distinct(StringComparer.Ordinal)
                .Select(key => new PartChange(key, before.GetValueOrDefault(key), ours.GetValueOrDefault(key), theirs.GetValueOrDefault(key)))
                .Where(change => change.Theirs != change.Base && change.Theirs != change.Ours),
        ];
    }

    /// <summary>The upgraded content. Where nobody chose, the later version is taken, unless the municipality has changed the part itself.</summary>
    public Result<TemplateContent> Merge(IReadOnlyCollection<PartChoice> choices)
    {
        var parts = TemplateParts.Of(Ours).ToDictionary(StringComparer.Ordinal);
        foreach (var change in Changes())
        {
            var choice = choices.LastOrDefault(c => c.Key == change.Key);
            if (choice is null && change.IsContested)
                return new UpgradeChoiceMissing(change.Key);
            var taken = (choice?.Take ?? PartTaken.Theirs) switch
            {
                PartTaken.Ours => change.Ours,
                PartTaken.Theirs => change.Theirs,
                PartTaken.Edited => Canonical(choice!.Edited),
            };
            if (choice?.Take == PartTaken.Edited && taken is null)
                return new UpgradeEditUnreadable(change.Key);
            if (taken is null)
                parts.Remove(change.Key);
            else
                parts[change.Key] = taken;
        }

        try
        {
            var merged = CanonicalJson.Read<TemplateContent>(TemplateParts.Compose(parts, Theirs, Ours));
            return merged.Check() is { Error: { } error } ? error : merged;
        }
        catch (JsonException)
        {
            return new UpgradeEditUnreadable(string.Join(", ", choices.Where(c => c.Take == PartTaken.Edited).Select(c => c.Key)));
        }
    }

    private static string? Canonical(string? json)
    {
        try
        {
            return json is not null && JsonNode.Parse(json) is { } node ? CanonicalJson.Write(node) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

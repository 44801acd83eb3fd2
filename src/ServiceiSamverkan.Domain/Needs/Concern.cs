namespace ServiceiSamverkan.Domain.Needs;

/// <summary>Whom a change concerns, by way of the needs behind it.</summary>
/// <param name="DialogueId">Null when the needs come from several dialogues, or from none.</param>
public sealed record Concern(Guid? DialogueId, IReadOnlyList<Guid> PlaceIds)
{
    public static readonly Concern Nobody = new(null, []);

    public static Concern Of(IReadOnlyCollection<Need> needs)
    {
        var dialogues = needs.Select(n => n.DialogueId).Distinct().Take(2).ToList();
        return new(dialogues.Count == 1 ? dialogues[0] : null, [.. needs.SelectMany(n => n.Places).Select(p => p.PlaceId).Distinct()]);
    }
}

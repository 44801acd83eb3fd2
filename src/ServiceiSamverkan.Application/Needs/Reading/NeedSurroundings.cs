using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Needs.Reading;

/// <summary>What stands around a need on its page, in the reader's language.</summary>
internal static class NeedSurroundings
{
    private const int MaxVoices = 50;

    public static async ValueTask<string?> ServiceKindNameAsync(this ITenantDb db, string? key, string language, CancellationToken cancellationToken)
    {
        if (key is null)
            return null;
        if (ServiceKind.BuiltIn.FirstOrDefault(k => k.Key == key) is { Name: { } builtIn })
            return builtIn.In(language);
        var own = await db.Set<ServiceKind>().Where(k => k.Key == key).Select(k => k.Label).SingleOrDefaultAsync(cancellationToken);
        return own?.In(language);
    }

    public static async ValueTask<IReadOnlyList<string>> AreaNamesAsync(
        this ITenantDb db, IReadOnlyList<Guid> areaIds, string language, CancellationToken cancellationToken)
    {
        var names = await db.Set<PriorityArea>().Where(a => areaIds.Contains(a.Id)).OrderBy(a => a.Number).Select(a => a.Name).ToListAsync(cancellationToken);
        return [.. names.Select(n => n.In(language))];
    }

    /// <summary>The dialogue, when residents can read it.</summary>
    public static async ValueTask<DialogueLink?> DialogueLinkAsync(this ITenantDb db, Guid? id, string language, CancellationToken cancellationToken)
    {
        if (id is null)
            return null;
        var dialogue = await db.Set<Dialogue>().Where(d => d.Id == id && d.OpenedAt != null)
            .Select(d => new { d.Id, d.Slug, d.Title })
            .SingleOrDefaultAsync(cancellationToken);
        return dialogue is null ? null : new(dialogue.Id, dialogue.Slug, dialogue.Title.In(language));
    }

    public static async ValueTask<IReadOnlyList<NeedVoice>> VoicesOfAsync(this ITenantDb db, Guid needId, CancellationToken cancellationToken) =>
        await (from source in db.Set<NeedSource>()
               join said in db.Set<Contribution>() on source.ContributionId equals said.Id
               where source.NeedId == needId && said.State == ContributionState.Published
               orderby said.ReceivedAt descending, said.Id descending
               select new NeedVoice(said.Id, said.MaskedText ?? said.CorrectedText ?? said.Text, said.Language, said.Channel, said.ReceivedAt))
            .Take(MaxVoices)
            .ToListAsync(cancellationToken);
}

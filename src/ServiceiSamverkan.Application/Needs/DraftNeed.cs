using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>Begins a need, with the contributions that say it.</summary>
public sealed record DraftNeed(
    Guid? DialogueId,
    LocalizedText Title,
    LocalizedText Text,
    IReadOnlyList<Guid> PriorityAreaIds,
    IReadOnlyList<Guid> PlaceIds,
    string? ServiceKind,
    IReadOnlyList<Guid> ContributionIds) : ICommand<Result<Created>>, INeedInput, ILeavesPublicPages;

public sealed class DraftNeedHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<DraftNeed, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(DraftNeed command, CancellationToken cancellationToken)
    {
        if (command.DialogueId is { } dialogueId && !await db.Set<Dialogue>().AnyAsync(d => d.Id == dialogueId, cancellationToken))
            return NotFound.Instance;
        if (await command.CheckReferencesAsync(db, cancellationToken) is { } missing)
            return missing;
        var now = clock.GetUtcNow();
        var drafted = Need.Create(ids.Next(), command.DialogueId, command.ToDetails(), now);
        if (drafted.Error is { } error)
            return error;
        db.Set<Need>().Add(drafted.Value);
        return await db.LinkAsync(drafted.Value, command.ContributionIds, now, cancellationToken) is { } refused
            ? refused
            : new Created(drafted.Value.Id);
    }
}

using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Drafts;

/// <summary>Throws away what was never shown to anyone. What refers to nothing else goes without a trace but the audit's.</summary>
public sealed record DeleteDraft(DraftKind Kind, Guid Id, int? Version) : ICommand<Result>, ILeavesPublicPages;

public sealed class DeleteDraftHandler(ITenantDb db) : ICommandHandler<DeleteDraft, Result>
{
    public async ValueTask<Result> Handle(DeleteDraft command, CancellationToken cancellationToken)
    {
        var found = await db.FindDraftAsync(command.Kind, command.Id, cancellationToken);
        if (found is not { } draft)
            return NotFound.Instance;
        if (draft.Thing.CheckVersion(command.Version) is { } stale)
            return stale;
        if (!draft.IsDraft)
            return new OnlyDraftsAreDeleted();
        if (await db.IsInUseAsync(command.Kind, command.Id, cancellationToken))
            return new DraftIsInUse();
        await db.RemoveDraftAsync(command.Kind, draft.Thing, cancellationToken);
        return Result.Ok;
    }
}

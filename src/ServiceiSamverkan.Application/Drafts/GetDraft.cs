using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Application.Drafts;

/// <summary>What would be thrown away.</summary>
public sealed record GetDraft(DraftKind Kind, Guid Id) : IQuery<Result<DraftPage>>;

public sealed record DraftPage(Guid Id, int Version, string Title);

public sealed class GetDraftHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetDraft, Result<DraftPage>>
{
    public async ValueTask<Result<DraftPage>> Handle(GetDraft query, CancellationToken cancellationToken) =>
        await db.FindDraftAsync(query.Kind, query.Id, cancellationToken) is { } draft
            ? new DraftPage(draft.Thing.Id, draft.Thing.Version, draft.Title.In(caller.Language))
            : NotFound.Instance;
}

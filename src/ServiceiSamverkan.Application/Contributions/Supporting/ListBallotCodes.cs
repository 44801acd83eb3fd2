using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions.Supporting;

/// <summary>All codes of a dialogue, in an order that tells nothing.</summary>
public sealed record ListBallotCodes(Guid DialogueId) : IQuery<Result<BallotCodes>>;

/// <param name="Title">Of the dialogue, by language.</param>
public sealed record BallotCodes(LocalizedText Title, string Slug, SupportBasis Basis, IReadOnlyList<string> Codes);

public sealed class ListBallotCodesHandler(ITenantDb db) : IQueryHandler<ListBallotCodes, Result<BallotCodes>>
{
    public async ValueTask<Result<BallotCodes>> Handle(ListBallotCodes query, CancellationToken cancellationToken)
    {
        var dialogue = await db.Set<Dialogue>().AsNoTracking().Where(d => d.Id == query.DialogueId)
            .Select(d => new { d.Title, d.Slug, d.SupportBasis }).SingleOrDefaultAsync(cancellationToken);
        if (dialogue is null)
            return NotFound.Instance;
        var codes = await db.Set<BallotCode>().AsNoTracking().Where(b => b.DialogueId == query.DialogueId).Select(b => b.Code).ToListAsync(cancellationToken);
        return new BallotCodes(dialogue.Title, dialogue.Slug, dialogue.SupportBasis, [.. codes.Select(c => c.ToString()).Order(StringComparer.Ordinal)]);
    }
}

using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments.Office;

/// <summary>What the office needs beside the public page: the version that a change is made on.</summary>
public sealed record GetOfficeCommitment(Guid Id) : IQuery<Result<OfficeCommitment>>;

public sealed record OfficeCommitment(Guid Id, int Version, CommitmentState State, DateOnly DueOn);

public sealed class GetOfficeCommitmentHandler(ITenantDb db) : IQueryHandler<GetOfficeCommitment, Result<OfficeCommitment>>
{
    public async ValueTask<Result<OfficeCommitment>> Handle(GetOfficeCommitment query, CancellationToken cancellationToken)
    {
        var commitment = await db.Set<Commitment>().AsNoTracking()
            .Where(c => c.Id == query.Id)
            .Select(c => new OfficeCommitment(c.Id, c.Version, c.State, c.DueOn))
            .SingleOrDefaultAsync(cancellationToken);
        return commitment is null ? NotFound.Instance : commitment;
    }
}

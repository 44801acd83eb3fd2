using System.Security.Cryptography;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions.Supporting;

/// <summary>Makes more codes to print and hand out, one to each person.</summary>
public sealed record PrintBallotCodes(Guid DialogueId, int Count) : ICommand<Result<IReadOnlyList<string>>>, ILeavesPublicPages
{
    /// <summary>A pile that a printer takes at once; press again for more.</summary>
    public const int MaxCount = 1000;
}

public sealed class PrintBallotCodesHandler(ITenantDb db, TimeProvider clock, RandomNumberGenerator random)
    : ICommandHandler<PrintBallotCodes, Result<IReadOnlyList<string>>>
{
    public async ValueTask<Result<IReadOnlyList<string>>> Handle(PrintBallotCodes command, CancellationToken cancellationToken)
    {
        var basis = await db.Set<Dialogue>().AsNoTracking().Where(d => d.Id == command.DialogueId)
            .Select(d => (SupportBasis?)d.SupportBasis).SingleOrDefaultAsync(cancellationToken);
        if (basis is null)
            return NotFound.Instance;
        if (basis != SupportBasis.BallotCode)
            return new DialogueHasNoBallotCodes();
        var now = clock.GetUtcNow();
        var codes = Enumerable.Range(0, command.Count).Select(_ => FollowUpCode.Generate(random)).ToList();
        db.Set<BallotCode>().AddRange(codes.Select(code => BallotCode.Print(command.DialogueId, code, now)));
        return codes.ConvertAll(code => code.ToString());
    }
}

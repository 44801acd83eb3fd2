using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>One decision for one or many contributions; all of them or none.</summary>
/// <param name="Marked">Each with the version that the moderator saw.</param>
/// <param name="Reason">For rejecting: what the authors read.</param>
public sealed record ModerateContributions(ModerationVerb Verb, IReadOnlyList<MarkedContribution> Marked, string? Reason = null)
    : ICommand<Result>, ILeavesNoAudit
{
    public const int MaxCount = 100;
}

public sealed record MarkedContribution(Guid Id, int? Version);

public sealed class ModerateContributionsHandler(ITenantDb db, ICaller caller, TimeProvider clock, IIdSource ids)
    : ICommandHandler<ModerateContributions, Result>
{
    public async ValueTask<Result> Handle(ModerateContributions command, CancellationToken cancellationToken)
    {
        Guid[] wanted = [.. command.Marked.Select(m => m.Id)];
        var found = await db.Set<Contribution>().Where(c => wanted.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        if (!wanted.All(found.ContainsKey))
            return NotFound.Instance;
        if (command.Marked.FirstOrDefault(m => m.Version is null) is { } unseen)
            return found[unseen.Id].CheckVersion(null)!;
        if (command.Marked.Where(m => found[m.Id].CheckVersion(m.Version) is not null).Select(m => m.Id).ToList() is { Count: > 0 } changed)
            return command.Marked.Count == 1 ? found[changed[0]].CheckVersion(command.Marked[0].Version)! : new SomeChangedMeanwhile(changed);

        var now = clock.GetUtcNow();
        foreach (var contribution in command.Marked.Select(m => found[m.Id]))
        {
            if (Decide(contribution, command.Verb, command.Reason ?? string.Empty, now) is { Error: { } error })
                return error;
            db.Set<AuditEntry>().Add(ModerationRecord.Of(caller, ids.Next(), contribution.Id, command.Verb, now));
        }

        return Result.Ok;
    }

    private static Result Decide(Contribution contribution, ModerationVerb verb, string reason, DateTimeOffset now) => verb switch
    {
        ModerationVerb.Publish => contribution.Publish(now),
        ModerationVerb.KeepInternal => contribution.KeepInternal(now),
        ModerationVerb.Reject => contribution.Reject(reason, now),
        ModerationVerb.ReturnToQueue => contribution.UndoModeration(),
    };
}

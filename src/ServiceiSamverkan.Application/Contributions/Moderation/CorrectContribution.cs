using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>Puts a version beside the original in which slips of the pen are right.</summary>
public sealed record CorrectContribution(Guid Id, string Text, int? Version) : ICommand<Result>;

public sealed class CorrectContributionHandler(ITenantDb db) : ICommandHandler<CorrectContribution, Result>
{
    public async ValueTask<Result> Handle(CorrectContribution command, CancellationToken cancellationToken)
    {
        if (await db.Set<Contribution>().FindAsync([command.Id], cancellationToken) is not { } contribution)
            return NotFound.Instance;
        return contribution.CheckVersion(command.Version) is { } stale ? stale : contribution.Correct(command.Text);
    }
}

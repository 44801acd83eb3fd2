using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>Puts a version beside the original without what must not be shown. Possible in every state, since the original may still be asked for.</summary>
public sealed record MaskContribution(Guid Id, string Text, int? Version) : ICommand<Result>;

public sealed class MaskContributionHandler(ITenantDb db) : ICommandHandler<MaskContribution, Result>
{
    public async ValueTask<Result> Handle(MaskContribution command, CancellationToken cancellationToken)
    {
        if (await db.Set<Contribution>().FindAsync([command.Id], cancellationToken) is not { } contribution)
            return NotFound.Instance;
        return contribution.CheckVersion(command.Version) is { } stale ? stale : contribution.Mask(command.Text);
    }
}

using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>Puts a translation beside the text that is shown.</summary>
public sealed record TranslateContribution(Guid Id, string Language, string Text, int? Version) : ICommand<Result>;

public sealed class TranslateContributionHandler(ITenantDb db) : ICommandHandler<TranslateContribution, Result>
{
    public async ValueTask<Result> Handle(TranslateContribution command, CancellationToken cancellationToken)
    {
        if (await db.Set<Contribution>().FindAsync([command.Id], cancellationToken) is not { } contribution)
            return NotFound.Instance;
        return contribution.CheckVersion(command.Version) is { } stale ? stale : contribution.Translate(command.Language, command.Text);
    }
}

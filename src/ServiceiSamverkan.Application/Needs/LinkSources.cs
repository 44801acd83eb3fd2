using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>"Lägg de markerade här". Takes no version: several people gather at once, and adding the same twice changes nothing.</summary>
public sealed record LinkSources(Guid Id, IReadOnlyList<Guid> ContributionIds) : ICommand<Result>;

public sealed class LinkSourcesHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<LinkSources, Result>
{
    public async ValueTask<Result> Handle(LinkSources command, CancellationToken cancellationToken)
    {
        var need = await db.Set<Need>().SingleOrDefaultAsync(n => n.Id == command.Id, cancellationToken);
        if (need is null)
            return NotFound.Instance;
        return new(await db.LinkAsync(need, command.ContributionIds, clock.GetUtcNow(), cancellationToken));
    }
}

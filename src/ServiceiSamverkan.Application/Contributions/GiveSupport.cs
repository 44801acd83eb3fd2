using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>Someone agrees with a published contribution. Counted once per person, as the dialogue's basis understands a person.</summary>
public sealed record GiveSupport(Guid ContributionId, string? Email = null, string? BallotCode = null)
    : ICommand<Result<SupportGiven>>, IAnsweredOnce, ILeavesPublicPages;

/// <param name="IsNew">False when the same person's support stood already.</param>
public sealed record SupportGiven(Guid ContributionId, bool IsNew);

public sealed class GiveSupportHandler(ITenantDb db, IClientKey client, TimeProvider clock)
    : ICommandHandler<GiveSupport, Result<SupportGiven>>
{
    public async ValueTask<Result<SupportGiven>> Handle(GiveSupport command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var published = db.Set<Contribution>().AsNoTracking().Where(c => c.Id == command.ContributionId && c.State == ContributionState.Published);
        if (await published.Select(c => new { c.DialogueId }).SingleOrDefaultAsync(cancellationToken) is not { } contribution)
            return NotFound.Instance;
        var dialogue = await DialogueFacts.OfAsync(db, contribution.DialogueId, cancellationToken);
        if (dialogue?.TakesSupportOn(SwedishCalendar.DayOf(now)) is false)
            return new SupportIsClosed();
        var basis = dialogue?.SupportBasis ?? SupportBasis.Open;
        if (basis is not SupportBasis.Open)
            return new SupportBasisNotOffered(basis);

        var key = await client.ForAsync($"support:{command.ContributionId:N}", cancellationToken);
        if (await db.Set<Support>().AnyAsync(s => s.ContributionId == command.ContributionId && s.BasisKey == key, cancellationToken))
            return new SupportGiven(command.ContributionId, IsNew: false);
        db.Set<Support>().Add(Support.Give(command.ContributionId, basis, key, now));
        return new SupportGiven(command.ContributionId, IsNew: true);
    }
}

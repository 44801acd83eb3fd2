using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>The holder of the personal code takes back what was said: hidden, not destroyed. A café's code withdraws nothing.</summary>
public sealed record WithdrawContribution(string FollowUpCode) : ICommand<Result>, IAnsweredOnce;

public sealed class WithdrawContributionHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<WithdrawContribution, Result>
{
    public async ValueTask<Result> Handle(WithdrawContribution command, CancellationToken cancellationToken)
    {
        if (!FollowUpCode.TryParse(command.FollowUpCode, out var code))
            return NotFound.Instance;
        var contribution = await db.Set<Contribution>().SingleOrDefaultAsync(c => c.FollowUpCode == code, cancellationToken);
        return contribution is null ? NotFound.Instance : contribution.Withdraw(clock.GetUtcNow());
    }
}

using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Supporting;

/// <summary>The holder of the address says yes, it was I. The link counts one person for one contribution, and grants nothing else.</summary>
public sealed record ConfirmSupport(string Token) : ICommand<Result<SupportGiven>>, IAnsweredOnce, ILeavesPublicPages;

public sealed class ConfirmSupportHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<ConfirmSupport, Result<SupportGiven>>
{
    public async ValueTask<Result<SupportGiven>> Handle(ConfirmSupport command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await db.FindLinkKeyAsync(cancellationToken) is not { } key || SupportLink.Read(command.Token, key) is not { } link)
            return new SupportLinkUnknown();
        if (now >= link.ExpiresAt)
            return new SupportLinkExpired();
        var supported = await db.SupportableAsync(link.ContributionId, SwedishCalendar.DayOf(now), cancellationToken);
        return supported.Error is { } refused
            ? refused
            : await db.CountAsync(link.ContributionId, SupportBasis.EmailConfirmed, SupportKey.Text(SupportBasis.EmailConfirmed, link.Person), now, cancellationToken);
    }
}

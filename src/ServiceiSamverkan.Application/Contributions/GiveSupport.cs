using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Contributions.Supporting;
using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>
/// Someone agrees with a published contribution. Counted once per person, as the dialogue's basis understands a person; by a
/// confirmed address only when the holder has answered the mail.
/// </summary>
public sealed record GiveSupport(Guid ContributionId, string? Email = null, string? BallotCode = null, string Language = LocalizedText.Swedish)
    : ICommand<Result<SupportGiven>>, IAnsweredOnce, ILeavesPublicPages;

/// <param name="IsNew">False when the same person's support stood already.</param>
/// <param name="AwaitsConfirmation">A mail has been sent, and nothing is counted yet. The same whether the address was known or not.</param>
public sealed record SupportGiven(Guid ContributionId, bool IsNew, bool AwaitsConfirmation = false);

public sealed class GiveSupportHandler(ITenantDb db, IClientKey client, SupportMail mail, TimeProvider clock)
    : ICommandHandler<GiveSupport, Result<SupportGiven>>
{
    public async ValueTask<Result<SupportGiven>> Handle(GiveSupport command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var supported = await db.SupportableAsync(command.ContributionId, SwedishCalendar.DayOf(now), cancellationToken);
        if (supported.Error is { } refused)
            return refused;
        var (dialogueId, basis) = supported.Value;
        switch (basis)
        {
            case SupportBasis.EmailConfirmed:
                if (EmailAddress.Parse(command.Email) is not { Error: null, Value: var address })
                    return new SupportNeedsEmail();
                await mail.AskAsync(command.ContributionId, address, command.Language, cancellationToken);
                return new SupportGiven(command.ContributionId, IsNew: true, AwaitsConfirmation: true);
            case SupportBasis.BallotCode:
                if (!FollowUpCode.TryParse(command.BallotCode, out var code)
                    || !await db.Set<BallotCode>().AnyAsync(b => b.DialogueId == dialogueId && b.Code == code, cancellationToken))
                    return new BallotCodeUnknown();
                return await db.CountAsync(command.ContributionId, basis, SupportKey.OfCode(command.ContributionId, code), now, cancellationToken);
            default:
                var key = await client.ForAsync($"support:{command.ContributionId:N}", cancellationToken);
                return await db.CountAsync(command.ContributionId, basis, key, now, cancellationToken);
        }
    }
}

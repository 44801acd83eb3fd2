using System.Security.Cryptography;
using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>A resident tells something, to a dialogue or freely, without an account.</summary>
/// <param name="DialogueId">Null for a free input.</param>
/// <param name="AcceptsLate">The sender has been told that the dialogue has closed and that it may come too late.</param>
public sealed record SubmitContribution(
    Guid? DialogueId,
    string Text,
    Guid? PlaceId = null,
    string? Name = null,
    string? Email = null,
    string? Phone = null,
    string? PostalAddress = null,
    AnswerBy? AnswerBy = null,
    string? Language = null,
    AgeBand? AgeBand = null,
    bool ShowsName = false,
    bool AcceptsLate = false) : ICommand<Result<ContributionReceipt>>, IContributionInput, IAnsweredOnce, ILeavesPublicPages;

public sealed class SubmitContributionHandler(ITenantDb db, ICaller caller, TimeProvider clock, IIdSource ids, RandomNumberGenerator random)
    : ICommandHandler<SubmitContribution, Result<ContributionReceipt>>
{
    public async ValueTask<Result<ContributionReceipt>> Handle(SubmitContribution command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await Intake.ForAsync(db, command.DialogueId, command.PlaceId, now, cancellationToken) is not { } intake)
            return NotFound.Instance;
        if (intake.Refusal(command.AcceptsLate) is { } refusal)
            return refusal;
        var draft = new ContributionDraft(command.Text, command.Language ?? caller.Language, Channel.Web)
        {
            DialogueId = command.DialogueId,
            PlaceId = command.PlaceId,
            IsLate = intake.Window == InputWindow.Late,
        };
        return intake.Receive(db, ids, random, draft, command, now);
    }
}

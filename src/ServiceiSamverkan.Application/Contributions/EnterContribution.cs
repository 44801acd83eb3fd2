using System.Security.Cryptography;
using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>Staff enter what came on paper, by telephone or at a meeting.</summary>
/// <param name="StatedOn">The day on which it was written or said: what was said in time is not late because we typed slowly.</param>
public sealed record EnterContribution(
    Channel Channel,
    Guid? DialogueId,
    string Text,
    Guid? PlaceId = null,
    DateOnly? StatedOn = null,
    string? Name = null,
    string? Email = null,
    string? Phone = null,
    string? PostalAddress = null,
    AnswerBy? AnswerBy = null,
    string? Language = null,
    AgeBand? AgeBand = null,
    bool ShowsName = false) : ICommand<Result<ContributionReceipt>>, IContributionInput, ILeavesPublicPages;

public sealed class EnterContributionHandler(ITenantDb db, ICaller caller, TimeProvider clock, IIdSource ids, RandomNumberGenerator random)
    : ICommandHandler<EnterContribution, Result<ContributionReceipt>>
{
    public async ValueTask<Result<ContributionReceipt>> Handle(EnterContribution command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (command.StatedOn > SwedishCalendar.DayOf(now))
            return new StatedInTheFuture();
        if (await Intake.ForAsync(db, command.DialogueId, command.PlaceId, now, cancellationToken) is not { } intake)
            return NotFound.Instance;
        if (intake.Refusal(acceptsLate: true) is { } refusal)
            return refusal;
        var draft = new ContributionDraft(command.Text, command.Language ?? caller.Language, command.Channel)
        {
            DialogueId = command.DialogueId,
            PlaceId = command.PlaceId,
            IsLate = intake.Window == InputWindow.Late && (command.StatedOn is not { } stated || stated > intake.ClosesOn),
            StatedAt = command.StatedOn is { } day ? SwedishCalendar.StartOf(day) : null,
        };
        return intake.Receive(db, ids, random, draft, command, now);
    }
}

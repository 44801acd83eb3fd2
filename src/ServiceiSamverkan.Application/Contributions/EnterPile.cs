using System.Security.Cryptography;
using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>Staff enter a pile of slips without names at once, from a box or a meeting: all of them or none.</summary>
/// <param name="StatedOn">The day on which they were written.</param>
public sealed record EnterPile(Channel Channel, Guid? DialogueId, Guid? PlaceId, DateOnly? StatedOn, IReadOnlyList<string> Texts, string? Language = null)
    : ICommand<Result<IReadOnlyList<ContributionReceipt>>>, ILeavesPublicPages
{
    public const int MaxTexts = 200;
}

public sealed class EnterPileHandler(ITenantDb db, ICaller caller, TimeProvider clock, IIdSource ids, RandomNumberGenerator random)
    : ICommandHandler<EnterPile, Result<IReadOnlyList<ContributionReceipt>>>
{
    public async ValueTask<Result<IReadOnlyList<ContributionReceipt>>> Handle(EnterPile command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (command.StatedOn > SwedishCalendar.DayOf(now))
            return new StatedInTheFuture();
        if (await Intake.ForAsync(db, command.DialogueId, command.PlaceId, now, cancellationToken) is not { } intake)
            return NotFound.Instance;
        if (intake.Refusal(acceptsLate: true) is { } refusal)
            return refusal;
        List<ContributionReceipt> receipts = [];
        foreach (var text in command.Texts)
        {
            var slip = new EnterContribution(command.Channel, command.DialogueId, text);
            var draft = new ContributionDraft(text, command.Language ?? caller.Language, command.Channel)
            {
                DialogueId = command.DialogueId,
                PlaceId = command.PlaceId,
                IsLate = intake.Window == InputWindow.Late && (command.StatedOn is not { } stated || stated > intake.ClosesOn),
                StatedAt = command.StatedOn is { } day ? SwedishCalendar.StartOf(day) : null,
            };
            var received = intake.Receive(db, ids, random, draft, slip, now);
            if (received.Error is { } error)
                return error;
            receipts.Add(received.Value);
        }

        return receipts;
    }
}

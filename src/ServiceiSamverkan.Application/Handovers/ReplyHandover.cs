using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Application.Handovers;

/// <summary>The other authority has answered. Its answer becomes a draft of feedback, which we complete and publish.</summary>
public sealed record ReplyHandover(Guid Id, int? Version, LocalizedText Answer) : ICommand<Result<Created>>;

public sealed class ReplyHandoverHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<ReplyHandover, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(ReplyHandover command, CancellationToken cancellationToken)
    {
        var handover = await db.Set<Handover>().SingleOrDefaultAsync(h => h.Id == command.Id, cancellationToken);
        if (handover is null)
            return NotFound.Instance;
        if (handover.CheckVersion(command.Version) is { } stale)
            return stale;
        var now = clock.GetUtcNow();
        var answer = command.Answer.Cleaned();
        var text = new FeedbackText(handover.What, answer, handover.Why, LocalizedText.Empty);
        var written = Feedback.Write(ids.Next(), handover.Subject, new(FeedbackKind.Final, text, null, []), now);
        if (written.Error is { } error)
            return error;
        var concern = await db.ConcernOfAsync(handover.Subject, cancellationToken);
        if (handover.Reply(answer, written.Value, concern, now) is { Error: { } refused })
            return refused;
        db.Set<Feedback>().Add(written.Value);
        return new Created(written.Value.Id);
    }
}

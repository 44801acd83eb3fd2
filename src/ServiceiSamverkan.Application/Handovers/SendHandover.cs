using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Application.Handovers;

/// <summary>Hands a contribution or a need over to another authority, which owes an answer.</summary>
/// <param name="WithContactDetails">The person's name and address go along; only with consent.</param>
public sealed record SendHandover(
    FeedbackSubjectKind SubjectKind,
    Guid SubjectId,
    Guid ExternalBodyId,
    LocalizedText What,
    LocalizedText Why,
    DateOnly AnswerDueOn,
    bool WithContactDetails,
    bool Consented) : ICommand<Result<Created>>;

public sealed class SendHandoverHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<SendHandover, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(SendHandover command, CancellationToken cancellationToken)
    {
        var subject = new FeedbackSubject(command.SubjectKind, command.SubjectId);
        if (await db.CheckAnswerableAsync(subject, cancellationToken) is { } refused)
            return refused;
        if (!await db.Set<ExternalBody>().AnyAsync(b => b.Id == command.ExternalBodyId, cancellationToken))
            return NotFound.Instance;
        var sent = Handover.Send(
            ids.Next(),
            new(subject, command.ExternalBodyId, command.What.Cleaned(), command.Why.Cleaned(), command.AnswerDueOn, command.WithContactDetails, command.Consented),
            clock.GetUtcNow());
        if (sent.Error is { } error)
            return error;
        db.Set<Handover>().Add(sent.Value);
        return new Created(sent.Value.Id);
    }
}

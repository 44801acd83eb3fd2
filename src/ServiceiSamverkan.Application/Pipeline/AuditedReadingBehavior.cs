namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>What cannot be recorded is not read: the answer comes after its row in the audit log.</summary>
public sealed class AuditedReadingBehavior<TMessage, TResponse>(IReadingAudit audit) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IReadsPersons
    where TResponse : IOutcome<TResponse>
{
    public async ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        var response = await next(message, cancellationToken);
        if (response.Error is null)
            await audit.RecordAsync(message, cancellationToken);
        return response;
    }
}

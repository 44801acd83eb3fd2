namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>Runs every command in the write gate and a transaction of its own.</summary>
public sealed class UnitOfWorkBehavior<TMessage, TResponse>(IUnitOfWork unit) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IBaseCommand
    where TResponse : IOutcome<TResponse>
{
    public ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken) =>
        unit.RunAsync(message, token => next(message, token), cancellationToken);
}

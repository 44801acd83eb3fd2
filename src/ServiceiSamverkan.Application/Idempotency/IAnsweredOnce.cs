namespace ServiceiSamverkan.Application.Idempotency;

/// <summary>
/// An anonymous command that may reach us twice: sent again under the same key it gives the same answer and nothing more.
/// The message is what is compared, so it holds what was sent and nothing of where it was sent from.
/// </summary>
public interface IAnsweredOnce : IMessage;

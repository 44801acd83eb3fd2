namespace ServiceiSamverkan.Application.Mail;

/// <summary>Who writes, and where what is written about can be read.</summary>
/// <param name="BaseAddress">Scheme, canonical host and port, without a slash at the end.</param>
/// <param name="Host">The canonical host: what message ids and the list's id end in.</param>
/// <param name="Email">Where answers are read; also the sender's address.</param>
/// <param name="Phone">As it is read aloud; empty when not known.</param>
/// <param name="Accent">The tenant's own colour as "#rrggbb".</param>
public sealed record MailIdentity(
    string Name, string BaseAddress, string Host, string Email, string Phone, string Accent, bool IsFictitious);

/// <summary>The tenant of the request or job as a writer of mail.</summary>
public interface IMailIdentitySource
{
    MailIdentity Current { get; }
}

namespace ServiceiSamverkan.Domain.Mail;

public sealed record EmailAddressInvalid() : Error(ErrorKind.Invalid);

public sealed record MailNotDue() : Error(ErrorKind.Conflict);

/// <summary>The lease ran out and another sender has the message.</summary>
public sealed record ClaimLost() : Error(ErrorKind.Conflict);

public sealed record MailEnded() : Error(ErrorKind.Conflict);

/// <summary>Only mail that was given up can be tried again by hand.</summary>
public sealed record MailNotFailed() : Error(ErrorKind.Conflict);

/// <summary>It says nothing any more that is worth reading.</summary>
public sealed record MailTooOld() : Error(ErrorKind.Conflict);

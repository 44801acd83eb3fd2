namespace ServiceiSamverkan.Application.Text;

/// <summary>Not the whole address of a web page, beginning with https.</summary>
public sealed record WebAddressInvalid() : Error(ErrorKind.Invalid);

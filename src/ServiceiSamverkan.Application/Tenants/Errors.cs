namespace ServiceiSamverkan.Application.Tenants;

/// <summary>Not written as #rrggbb.</summary>
public sealed record ColourInvalid() : Error(ErrorKind.Invalid);

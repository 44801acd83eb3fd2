namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>One e-mail address or one follow-up code is needed, and not both.</summary>
public sealed record PersonNotNamed() : Error(ErrorKind.Invalid);

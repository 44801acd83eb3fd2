namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>An association was named that the municipality does not have, or that has ended.</summary>
public sealed record AssociationUnknown() : Error(ErrorKind.Invalid);

/// <summary>A controller unit was named that the municipality does not have.</summary>
public sealed record ControllerUnitUnknown() : Error(ErrorKind.Invalid);

/// <summary>The dialogue is to be started from a template that the municipality has not adopted.</summary>
public sealed record AdoptedTemplateUnknown() : Error(ErrorKind.Invalid);

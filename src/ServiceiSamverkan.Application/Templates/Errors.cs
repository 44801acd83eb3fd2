namespace ServiceiSamverkan.Application.Templates;

/// <summary>Another owner's template has this key.</summary>
public sealed record TemplateKeyTaken() : Error(ErrorKind.Conflict);

/// <summary>The text of the template cannot be read as one.</summary>
public sealed record TemplateUnreadable() : Error(ErrorKind.Invalid);

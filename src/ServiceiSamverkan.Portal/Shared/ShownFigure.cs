namespace ServiceiSamverkan.Portal.Shared;

/// <summary>A number for people.</summary>
/// <param name="Number">Formatted.</param>
/// <param name="Unit">What is counted: "obesvarade inspel".</param>
/// <param name="Note">Base, date or what stands out.</param>
public sealed record ShownFigure(string Number, string Unit, string? Note = null);

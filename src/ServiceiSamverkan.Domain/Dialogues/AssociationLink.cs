namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>An association that holds the dialogue together with the municipality.</summary>
public sealed record AssociationLink(Guid AssociationId);

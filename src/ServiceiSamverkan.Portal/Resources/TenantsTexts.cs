namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Tenants.</summary>
public sealed class TenantsTexts;

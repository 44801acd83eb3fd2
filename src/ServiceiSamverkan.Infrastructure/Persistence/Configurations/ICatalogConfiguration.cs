namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations;

/// <summary>Marks the configuration of an entity of the catalogue; all others belong to the tenants' databases.</summary>
internal interface ICatalogConfiguration;

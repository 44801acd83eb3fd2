namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>Tenancy is set up wrongly or a strategy failed.</summary>
public class MultiTenantException(string? message, Exception? innerException = null)
    : Exception(message, innerException);

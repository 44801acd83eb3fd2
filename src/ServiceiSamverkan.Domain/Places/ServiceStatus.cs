namespace ServiceiSamverkan.Domain.Places;

public enum ServiceStatus
{
    Here,

    /// <summary>At another place, or so many kilometres away.</summary>
    Elsewhere,
    Gone,
}

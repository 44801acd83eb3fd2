namespace ServiceiSamverkan.Domain;

/// <summary>Gives identifiers: time-ordered in production, given ones in seeds and tests.</summary>
public interface IIdSource
{
    /// <summary>A version 7 identifier.</summary>
    Guid Next();
}

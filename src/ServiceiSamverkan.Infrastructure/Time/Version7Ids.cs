using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Infrastructure.Time;

/// <summary>Identifiers that rise with the product's clock.</summary>
public sealed class Version7Ids(TimeProvider clock) : IIdSource
{
    public Guid Next() => Guid.CreateVersion7(clock.GetUtcNow());
}

namespace ServiceiSamverkan.Infrastructure.Catalogue;

/// <summary>Raised by every change to a tenant or its hosts, so that a host can ask cheaply whether there is something new.</summary>
public sealed class CatalogVersion
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Number { get; init; }
}

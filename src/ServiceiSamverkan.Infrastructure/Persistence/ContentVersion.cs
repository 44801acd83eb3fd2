namespace ServiceiSamverkan.Infrastructure.Persistence;

/// <summary>Raised by every change that a public page could show: pages kept from before it are not shown again.</summary>
public sealed class ContentVersion
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Number { get; init; }
}

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>What an imported contribution was called where it came from, so that importing twice changes nothing.</summary>
public sealed record ImportKey(string Source, string ExternalId)
{
    public const int MaxSourceLength = 100;
    public const int MaxExternalIdLength = 100;
}

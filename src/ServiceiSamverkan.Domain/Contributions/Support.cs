namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>
/// Someone agrees with a contribution. One per basis key, by a unique constraint; the key is a digest, or an imported
/// voter's number, so that the row names nobody.
/// </summary>
public sealed class Support
{
    public const int MaxBasisKeyLength = 100;

    private Support()
    {
    }

    public Guid ContributionId { get; private set; }

    public string BasisKey { get; private set; } = string.Empty;

    public SupportBasis Basis { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    public static Support Give(Guid contributionId, SupportBasis basis, string basisKey, DateTimeOffset now) => new()
    {
        ContributionId = contributionId,
        Basis = basis,
        BasisKey = basisKey,
        GivenAt = now,
    };

    /// <summary>The same support, counted as before, that nobody can be found by any more.</summary>
    public Support WithoutPerson(ReadOnlySpan<byte> token) => Give(ContributionId, Basis, SupportKey.Text(Basis, token), GivenAt);
}

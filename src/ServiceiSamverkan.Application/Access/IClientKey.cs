namespace ServiceiSamverkan.Application.Access;

/// <summary>
/// Tells one anonymous sender from another, best effort, without keeping an address: a keyed digest of what the connection
/// shows. Fit for "Instämmer" on an open basis, for nothing that is called a vote.
/// </summary>
public interface IClientKey
{
    /// <param name="purpose">Keys of different purposes cannot be matched with each other.</param>
    /// <param name="cancellationToken">Ends the reading of the tenant's key.</param>
    ValueTask<string> ForAsync(string purpose, CancellationToken cancellationToken);
}

namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>A number that rises whenever the current tenant's public pages may read differently.</summary>
public interface IContentVersions
{
    /// <summary>Read from the database at most every two seconds, and raised at once by this host's own changes.</summary>
    ValueTask<long> CurrentAsync(CancellationToken cancellationToken);
}

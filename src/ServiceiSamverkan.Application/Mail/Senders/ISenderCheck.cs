namespace ServiceiSamverkan.Application.Mail.Senders;

/// <summary>Prepares the tenant's domain where that has not been done, asks it for its records and keeps what they say.</summary>
public interface ISenderCheck
{
    /// <param name="sender">In the tenant's scope.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    Task<SenderState> RunAsync(ISender sender, CancellationToken cancellationToken);
}

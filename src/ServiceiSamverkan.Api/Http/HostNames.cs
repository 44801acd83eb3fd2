using Microsoft.Extensions.Options;

namespace ServiceiSamverkan.Api.Http;

/// <summary>Which hosts are the product's own.</summary>
internal sealed class HostNames(IOptions<PublicOptions> options)
{
    public bool IsBare(string host) =>
        host is "localhost" or "127.0.0.1" || string.Equals(host, options.Value.BareHost, StringComparison.OrdinalIgnoreCase);
}

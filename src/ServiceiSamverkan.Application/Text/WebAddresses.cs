namespace ServiceiSamverkan.Application.Text;

/// <summary>Addresses of web pages that someone typed, and that others will follow.</summary>
public static class WebAddresses
{
    /// <summary>Only http and https: a link must never run a script.</summary>
    public static bool IsOne(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

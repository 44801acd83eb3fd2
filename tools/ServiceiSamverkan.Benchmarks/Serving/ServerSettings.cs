using System.Globalization;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>The settings that the product is measured with. What limits it for its own sake is lifted out of the way.</summary>
internal static class ServerSettings
{
    private const string Unlimited = "1000000";

    /// <summary>The runtime begins to optimise at once, not after a pause that a busy machine never gives it; it ends at the same code.</summary>
    public static readonly IReadOnlyDictionary<string, string> QuickWarmUp = new Dictionary<string, string> { ["DOTNET_TC_CallCountingDelayMs"] = "0" };

    public static Dictionary<string, string> For(string folder, int port) => new()
    {
        // Production wants https; Testing has the same code behind it, no demo content, and no jobs that run beside.
        ["ASPNETCORE_ENVIRONMENT"] = "Testing",
        ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"),
        ["Data__Folder"] = folder,
        ["Logging__LogLevel__Default"] = "Warning",
        ["Limits__AnonymousWritesPerMinute"] = Unlimited,
        ["Limits__CodesPerMinute"] = Unlimited,
        ["Limits__LoginsPerMinute"] = Unlimited,
    };
}

using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>Addresses of pages that are measured, in the portal's own words.</summary>
internal static class PublicPages
{
    /// <summary>Stands on every seeded dialogue's page.</summary>
    public const string Sign = "servicen i byarna se ut om fem";

    public static byte[] Dialogue(SeededTenant tenant) => WireRequest.Get(tenant.Host, $"/dialoger/{tenant.DialogueSlug}");

    public static byte[] Start(string host) => WireRequest.Get(host, "/");
}

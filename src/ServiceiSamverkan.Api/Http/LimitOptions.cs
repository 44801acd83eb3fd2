using System.ComponentModel.DataAnnotations;

namespace ServiceiSamverkan.Api.Http;

/// <summary><c>Limits__*</c>: bounds that an operator may move.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Generous: a whole village hall may sit behind one address.</summary>
    [Range(1, 1_000_000)]
    public int AnonymousWritesPerMinute { get; init; } = 60;

    [Range(1, 1_000_000)]
    public int CodesPerMinute { get; init; } = 30;

    [Range(1, 1_000_000)]
    public int LoginsPerMinute { get; init; } = 20;

    /// <summary>Bytes of a request's body, uploads excepted.</summary>
    [Range(1024, 100_000_000)]
    public long BodyBytes { get; init; } = 256 * 1024;

    /// <summary>Bytes of an uploaded file.</summary>
    [Range(1024, 1_000_000_000)]
    public long UploadBytes { get; init; } = 20 * 1024 * 1024;
}

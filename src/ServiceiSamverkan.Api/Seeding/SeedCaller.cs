using ServiceiSamverkan.Domain.Staff;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>The command line, or the host that fills its own demo.</summary>
internal sealed class SeedCaller : ICaller
{
    public CallerKind Kind => CallerKind.System;

    public Guid? StaffId => null;

    public string? Name => null;

    public IReadOnlySet<StaffRole> Roles { get; } = new HashSet<StaffRole>();

    public string Language => LocalizedText.Swedish;

    public string RequestId => "seed";
}

/// <summary>Stands in for the many who agree: each number is someone else.</summary>
internal sealed class SeedClient : IClientKey
{
    public int Number { get; set; }

    public ValueTask<string> ForAsync(string purpose, CancellationToken cancellationToken) => ValueTask.FromResult($"seed:{purpose}:{Number}");
}

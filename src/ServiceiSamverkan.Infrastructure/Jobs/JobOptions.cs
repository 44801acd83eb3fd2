using Microsoft.Extensions.Options;

namespace ServiceiSamverkan.Infrastructure.Jobs;

/// <summary><c>Jobs__*</c>: a look at the clock that starts the work which is due.</summary>
public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>The port on this machine's own address where Hangfire's dashboard can be read; 0 for none.</summary>
    public int DashboardPort { get; init; }
}

internal sealed class JobOptionsValidator : IValidateOptions<JobOptions>
{
    public ValidateOptionsResult Validate(string? name, JobOptions options) =>
        options.DashboardPort is < 0 or > 65535 ? ValidateOptionsResult.Fail("Jobs__DashboardPort is a number from 0 to 65535.") : ValidateOptionsResult.Success;
}

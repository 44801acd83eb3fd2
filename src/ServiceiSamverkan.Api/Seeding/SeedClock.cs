namespace ServiceiSamverkan.Api.Seeding;

/// <summary>Stands at the moment of the step that is being made, or runs with the product's own clock.</summary>
internal sealed class SeedClock(TimeProvider real) : TimeProvider
{
    public DateTimeOffset? Moment { get; set; }

    public override DateTimeOffset GetUtcNow() => Moment ?? real.GetUtcNow();
}

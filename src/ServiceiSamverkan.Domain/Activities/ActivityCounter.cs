namespace ServiceiSamverkan.Domain.Activities;

/// <summary>
/// The tenant's last given sequence, in one row. It is raised inside the transaction that writes the activities, and the
/// row's lock is held until commit, so that numbers are visible in the order they were given. A database sequence would
/// give numbers in order and show them out of order, and a digest could pass one by.
/// </summary>
public sealed class ActivityCounter
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Last { get; init; }
}

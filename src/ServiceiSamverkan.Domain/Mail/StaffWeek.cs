namespace ServiceiSamverkan.Domain.Mail;

/// <summary>A week of those who work in the municipality.</summary>
/// <param name="DueAt">When its letter goes out.</param>
/// <param name="EndsAt">After this the letter says nothing that is worth reading.</param>
public sealed record StaffWeek(DateOnly FirstDay, DateTimeOffset DueAt, DateTimeOffset EndsAt)
{
    public DateOnly LastDay => FirstDay.AddDays(6);
}

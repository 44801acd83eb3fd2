namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>A party on the waiting list got seats that someone else gave up.</summary>
public sealed record RegistrationGotSeat(Guid RegistrationId, Guid MeetingId) : IDomainEvent;

namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>That someone came to a meeting, or how many did.</summary>
public sealed class Attendance : Aggregate
{
    public const int KeyMaxLength = 254;
    public const int HeadCountMax = 10_000;

    private Attendance()
    {
    }

    public Guid MeetingId { get; private init; }

    public AttendanceKind Kind { get; private set; }

    /// <summary>The address in lower case or the token; empty for a head count. One person is counted once in a meeting.</summary>
    public string Key { get; private set; } = string.Empty;

    public int Count { get; private set; }

    /// <summary>Where the person lives, when told.</summary>
    public Guid? PlaceId { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    public static Attendance OfAddress(Guid id, Guid meetingId, string address, Guid? placeId, DateTimeOffset now) =>
        Of(id, meetingId, AttendanceKind.ConfirmedAddress, address.Trim().ToLowerInvariant(), placeId, now);

    public static Attendance OfToken(Guid id, Guid meetingId, string token, Guid? placeId, DateTimeOffset now) =>
        Of(id, meetingId, AttendanceKind.Token, token, placeId, now);

    public static Result<Attendance> OfHeads(Guid id, Guid meetingId, int count, DateTimeOffset now)
    {
        var heads = Of(id, meetingId, AttendanceKind.HeadCount, string.Empty, null, now);
        return heads.Recount(count) is { Error: { } error } ? error : heads;
    }

    public Result Recount(int count)
    {
        if (Kind != AttendanceKind.HeadCount || count is < 0 or > HeadCountMax)
            return new HeadCountInvalid();
        Count = count;
        return Result.Ok;
    }

    /// <summary>A token that says nothing takes the address's place: the person is still counted once.</summary>
    public void Forget(string token)
    {
        if (Kind == AttendanceKind.ConfirmedAddress)
            (Kind, Key) = (AttendanceKind.Token, token);
    }

    private static Attendance Of(Guid id, Guid meetingId, AttendanceKind kind, string key, Guid? placeId, DateTimeOffset now) =>
        new() { Id = id, MeetingId = meetingId, Kind = kind, Key = key, Count = 1, PlaceId = placeId, RecordedAt = now };
}

namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>One person, or a party, who comes to a meeting or waits for a seat.</summary>
public sealed class Registration : Aggregate
{
    public const int NameMaxLength = 100;
    public const int EmailMaxLength = 254;
    public const int PhoneMaxLength = 40;
    public const int RemarkMaxLength = 500;
    public const int LanguageMaxLength = 10;
    public const int PartyMax = 10;
    public const int TokenHashLength = 32;

    private Registration()
    {
    }

    public Guid MeetingId { get; private init; }

    public RegistrationState State { get; private set; }

    public DateTimeOffset RegisteredAt { get; private init; }

    public string Name { get; private set; } = string.Empty;

    public int PartySize { get; private init; }

    public string Email { get; private set; } = string.Empty;

    public string Phone { get; private set; } = string.Empty;

    public bool NeedsLift { get; private init; }

    public string LiftFrom { get; private set; } = string.Empty;

    public bool NeedsCompanion { get; private init; }

    public string Remark { get; private set; } = string.Empty;

    public string Language { get; private init; } = string.Empty;

    /// <summary>SHA-256 of the token that changes this registration and nothing else.</summary>
    public byte[] TokenHash { get; private init; } = [];

    /// <param name="state">As the meeting's list admitted the party.</param>
    internal static Registration Create(Guid id, Guid meetingId, NewRegistration given, RegistrationState state, byte[] tokenHash, DateTimeOffset now) => new()
    {
        Id = id,
        MeetingId = meetingId,
        State = state,
        RegisteredAt = now,
        Name = given.Name.Trim(),
        PartySize = given.PartySize,
        Email = given.Email.Trim(),
        Phone = given.Phone.Trim(),
        NeedsLift = given.NeedsLift,
        LiftFrom = given.LiftFrom.Trim(),
        NeedsCompanion = given.NeedsCompanion,
        Remark = given.Remark.Trim(),
        Language = given.Language,
        TokenHash = tokenHash,
    };

    internal void Confirm()
    {
        State = RegistrationState.Confirmed;
        Raise(new RegistrationGotSeat(Id, MeetingId));
    }

    /// <summary>What the person told of themselves is erased at once.</summary>
    internal void Cancel()
    {
        State = RegistrationState.Cancelled;
        Forget();
    }

    /// <summary>Who it was is erased; that somebody was signed up stays.</summary>
    public void Forget() => Name = Email = Phone = LiftFrom = Remark = string.Empty;
}

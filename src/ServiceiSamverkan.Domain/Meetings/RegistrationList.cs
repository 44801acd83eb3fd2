namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>
/// The seats of a meeting. It has the meeting's id and a version of its own, so that people who sign up do not disturb
/// whoever edits the meeting. Seats are never exceeded: not here, and not in the database, which has it as a constraint.
/// </summary>
public sealed class RegistrationList : Aggregate
{
    public const int CapacityMax = 10_000;

    private RegistrationList()
    {
    }

    /// <summary>Null when there is room for all.</summary>
    public int? Capacity { get; private set; }

    public int SeatsTaken { get; private set; }

    public int? SeatsLeft => Capacity - SeatsTaken;

    public static Result<RegistrationList> Create(Guid meetingId, int? capacity)
    {
        var list = new RegistrationList { Id = meetingId };
        return list.ChangeCapacity(capacity) is { Error: { } error } ? error : list;
    }

    public Result ChangeCapacity(int? capacity)
    {
        if (capacity is < 1 or > CapacityMax)
            return new CapacityInvalid();
        if (capacity < SeatsTaken)
            return new CapacityBelowSeatsTaken(SeatsTaken);
        Capacity = capacity;
        return Result.Ok;
    }

    /// <summary>Seats the party, or puts it on the waiting list when it does not fit.</summary>
    public Result<Registration> Register(Guid id, NewRegistration given, byte[] tokenHash, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(given.Name))
            return new RegistrationNameMissing();
        if (given.PartySize is < 1 or > Registration.PartyMax)
            return new PartySizeInvalid();
        var fits = Fits(given.PartySize);
        if (fits)
            SeatsTaken += given.PartySize;
        return Registration.Create(id, Id, given, fits ? RegistrationState.Confirmed : RegistrationState.Waiting, tokenHash, now);
    }

    /// <summary>Gives the seats back, and to those who wait: in order, each party that fits.</summary>
    /// <param name="waiting">The waiting registrations, first come first.</param>
    public Result Cancel(Registration registration, IEnumerable<Registration> waiting)
    {
        if (registration.State == RegistrationState.Cancelled)
            return new RegistrationAlreadyCancelled();
        if (registration.State == RegistrationState.Confirmed)
            SeatsTaken -= registration.PartySize;
        registration.Cancel();
        Fill(waiting);
        return Result.Ok;
    }

    /// <summary>Seats those who wait, in order, as far as there is room.</summary>
    public void Fill(IEnumerable<Registration> waiting)
    {
        foreach (var party in waiting.Where(w => w.State == RegistrationState.Waiting && Fits(w.PartySize)))
        {
            SeatsTaken += party.PartySize;
            party.Confirm();
        }
    }

    private bool Fits(int party) => Capacity is null || SeatsTaken + party <= Capacity;
}

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>
/// A printed code that lets its holder be counted once for each contribution of one dialogue. Who got which is known to nobody:
/// the pile is shuffled by whoever hands it out, and support keeps a digest only.
/// </summary>
public sealed class BallotCode
{
    private BallotCode()
    {
    }

    public Guid DialogueId { get; private set; }

    public FollowUpCode Code { get; private set; } = null!;

    public DateTimeOffset MadeAt { get; private set; }

    public static BallotCode Print(Guid dialogueId, FollowUpCode code, DateTimeOffset now) => new() { DialogueId = dialogueId, Code = code, MadeAt = now };
}

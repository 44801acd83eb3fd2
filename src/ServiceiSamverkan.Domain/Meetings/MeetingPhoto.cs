namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>A picture from a meeting, as it was made ready: re-encoded, without what the camera wrote into it.</summary>
public sealed class MeetingPhoto : Aggregate
{
    public const int AltTextMaxLength = 300;

    /// <summary>So many at most of one meeting.</summary>
    public const int MaxPerMeeting = 30;

    private MeetingPhoto()
    {
    }

    public Guid MeetingId { get; private init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public LocalizedText AltText { get; private init; } = LocalizedText.Empty;

    /// <summary>Everyone who can be recognised has agreed to be shown.</summary>
    public bool HasConsent { get; private init; }

    public bool ShowsMinors { get; private init; }

    /// <summary>The custodians of the minors have agreed.</summary>
    public bool CustodiansAgreed { get; private init; }

    /// <summary>JPEG.</summary>
    public byte[] Image { get; private init; } = [];

    public int Width { get; private init; }

    public int Height { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>Residents see it: with consent, and minors only when their custodians have agreed too.</summary>
    public bool IsPublic { get; private init; }

    public static Result<MeetingPhoto> Add(Guid id, Meeting meeting, NewMeetingPhoto given, DateTimeOffset now)
    {
        if (meeting.CheckBegun(now) is { Error: { } error })
            return error;
        if (given.AltText.IsEmpty)
            return new PhotoAltTextMissing();
        return new MeetingPhoto
        {
            Id = id,
            MeetingId = meeting.Id,
            AltText = given.AltText,
            HasConsent = given.HasConsent,
            ShowsMinors = given.ShowsMinors,
            CustodiansAgreed = given.ShowsMinors && given.CustodiansAgreed,
            IsPublic = given.HasConsent && (!given.ShowsMinors || given.CustodiansAgreed),
            Image = given.Photo.Jpeg,
            Width = given.Photo.Width,
            Height = given.Photo.Height,
            AddedAt = now,
        };
    }
}

/// <param name="Photo">As it was made ready.</param>
public sealed record NewMeetingPhoto(ReadyPhoto Photo, LocalizedText AltText, bool HasConsent, bool ShowsMinors, bool CustodiansAgreed);

/// <param name="Jpeg">Re-encoded: only what can be seen is left.</param>
public sealed record ReadyPhoto(byte[] Jpeg, int Width, int Height);

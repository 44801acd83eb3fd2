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
    public LocalizedText AltText { get; private set; } = LocalizedText.Empty;

    /// <summary>Everyone who can be recognised has agreed to be shown.</summary>
    public bool HasConsent { get; private set; }

    public bool ShowsMinors { get; private set; }

    /// <summary>The custodians of the minors have agreed.</summary>
    public bool CustodiansAgreed { get; private set; }

    /// <summary>JPEG.</summary>
    public byte[] Image { get; private init; } = [];

    public int Width { get; private init; }

    public int Height { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>Residents see it: with consent, and minors only when their custodians have agreed too.</summary>
    public bool IsPublic { get; private set; }

    public static Result<MeetingPhoto> Add(Guid id, Meeting meeting, NewMeetingPhoto given, DateTimeOffset now)
    {
        if (meeting.CheckBegun(now) is { Error: { } error })
            return error;
        var photo = new MeetingPhoto
        {
            Id = id,
            MeetingId = meeting.Id,
            Image = given.Photo.Jpeg,
            Width = given.Photo.Width,
            Height = given.Photo.Height,
            AddedAt = now,
        };
        return photo.Change(given.Said) is { Error: { } missing } ? missing : photo;
    }

    /// <summary>Somebody in it has agreed, or no longer does; or the words were not good enough.</summary>
    public Result Change(PhotoDetails said)
    {
        if (said.AltText.IsEmpty)
            return new PhotoAltTextMissing();
        AltText = said.AltText;
        HasConsent = said.HasConsent;
        ShowsMinors = said.ShowsMinors;
        CustodiansAgreed = said.ShowsMinors && said.CustodiansAgreed;
        IsPublic = HasConsent && (!ShowsMinors || CustodiansAgreed);
        return Result.Ok;
    }
}

/// <param name="Photo">As it was made ready.</param>
public sealed record NewMeetingPhoto(ReadyPhoto Photo, PhotoDetails Said);

/// <summary>What is said of a picture, and can be said otherwise later.</summary>
public sealed record PhotoDetails(LocalizedText AltText, bool HasConsent, bool ShowsMinors, bool CustodiansAgreed);

/// <param name="Jpeg">Re-encoded: only what can be seen is left.</param>
public sealed record ReadyPhoto(byte[] Jpeg, int Width, int Height);

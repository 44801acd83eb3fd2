namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>Bordslapp: what a table wrote down in a round. Becomes a contribution, counted once, traceable to its table.</summary>
public sealed class HarvestNote : Aggregate
{
    public const int TextMaxLength = 2000;
    public const int QuestionMaxLength = 500;
    public const int WrittenDownByMaxLength = 100;
    public const int LanguageMaxLength = 10;
    public const int TableMax = 200;
    public const int RoundMax = 20;

    private HarvestNote()
    {
    }

    public Guid MeetingId { get; private init; }

    public int Table { get; private init; }

    public int Round { get; private init; }

    /// <summary>The question that the table talked about, as it was put.</summary>
    public string Question { get; private init; } = string.Empty;

    public string Text { get; private init; } = string.Empty;

    public HarvestNoteKind Kind { get; private init; }

    public string Language { get; private init; } = string.Empty;

    /// <summary>The table host's first name or the member of staff; empty when not told.</summary>
    public string WrittenDownBy { get; private init; } = string.Empty;

    public DateTimeOffset RecordedAt { get; private init; }

    public static Result<HarvestNote> Take(Guid id, Guid meetingId, NewHarvestNote given, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(given.Text))
            return new HarvestNoteEmpty();
        if (given.Table is < 1 or > TableMax || given.Round is < 1 or > RoundMax)
            return new HarvestTableInvalid();
        return new HarvestNote
        {
            Id = id,
            MeetingId = meetingId,
            Table = given.Table,
            Round = given.Round,
            Question = given.Question.Trim(),
            Text = given.Text.Trim(),
            Kind = given.Kind,
            Language = given.Language,
            WrittenDownBy = given.WrittenDownBy.Trim(),
            RecordedAt = now,
        };
    }
}

/// <summary>A note as it is read from a slip of paper or typed in.</summary>
public sealed record NewHarvestNote(int Table, int Round, string Question, string Text, HarvestNoteKind Kind, string Language, string WrittenDownBy);

using System.Linq.Expressions;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>
/// What a resident has said. The words as they came never change: a correction, a masked version and translations
/// stand beside them. Who said it is kept apart, in <see cref="Contributor"/>.
/// </summary>
public sealed partial class Contribution : Aggregate
{
    public const int MaxTextLength = 2000;
    public const int MaxReasonLength = 500;
    public const int MaxLanguageLength = 2;

    /// <summary>Neither answered nor waived, and not hidden for a reason that its author knows.</summary>
    public static readonly Expression<Func<Contribution, bool>> AwaitsAnswer = c =>
        c.AnsweredAt == null && c.WaivedAt == null && c.State != ContributionState.Rejected && c.State != ContributionState.Withdrawn;

    private static readonly Func<Contribution, bool> AwaitsAnswerNow = AwaitsAnswer.Compile();

    private Contribution()
    {
    }

    /// <summary>Null for a harvest note: the café's own code shows it.</summary>
    public FollowUpCode? FollowUpCode { get; private set; }

    public ContributionState State { get; private set; }

    public Channel Channel { get; private set; }

    public Guid? DialogueId { get; private set; }

    public Guid? PlaceId { get; private set; }

    /// <summary>The original, as it was received.</summary>
    public string Text { get; private set; } = string.Empty;

    public string Language { get; private set; } = LocalizedText.Swedish;

    public string? CorrectedText { get; private set; }

    /// <summary>The version without what must not be shown, such as another person's name.</summary>
    public string? MaskedText { get; private set; }

    /// <summary>Of the text that is shown, not of the original.</summary>
    public LocalizedText Translations { get; private set; } = LocalizedText.Empty;

    public AgeBand? AgeBand { get; private set; }

    public AnswerBy AnswerBy { get; private set; }

    public bool IsLate { get; private set; }

    /// <summary>By our clock.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>By the statement of a paper or an import.</summary>
    public DateTimeOffset? StatedAt { get; private set; }

    /// <summary>The last day of the promised time for reading it.</summary>
    public DateOnly ModerateBy { get; private set; }

    public DateTimeOffset? ModeratedAt { get; private set; }

    public string? RejectionReason { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public Guid? FinalFeedbackId { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? WaiverReason { get; private set; }

    public DateTimeOffset? WaivedAt { get; private set; }

    public HarvestTrace? Harvest { get; private set; }

    public ImportKey? ImportKey { get; private set; }

    /// <summary>Has final feedback, or a recorded reason why it gets none.</summary>
    public bool IsAnswered => AnsweredAt is not null || WaivedAt is not null;

    /// <summary>An answer is owed: see <see cref="AwaitsAnswer"/>.</summary>
    public bool IsAwaitingAnswer => AwaitsAnswerNow(this);

    /// <summary>What others may read once it is published.</summary>
    public string ShownText => MaskedText ?? CorrectedText ?? Text;

    public static Result<Contribution> Receive(Guid id, FollowUpCode code, ContributionDraft draft, DateOnly moderateBy, DateTimeOffset now)
    {
        var received = From(id, draft, moderateBy, now);
        if (received.Error is not null)
            return received;
        received.Value.FollowUpCode = code;
        received.Value.Raise(new ContributionReceived(id, draft.DialogueId, draft.Channel));
        return received;
    }

    /// <summary>A note from a café table: counted once, traceable to its table, without a personal code.</summary>
    public static Result<Contribution> FromHarvestNote(
        Guid id, HarvestTrace trace, Guid dialogueId, Guid? placeId, string text, string language, DateOnly moderateBy, DateTimeOffset now)
    {
        var draft = new ContributionDraft(text, language, Channel.WorldCafe) { DialogueId = dialogueId, PlaceId = placeId };
        var received = From(id, draft, moderateBy, now);
        if (received.Error is not null)
            return received;
        received.Value.Harvest = trace;
        received.Value.Raise(new ContributionReceived(id, dialogueId, Channel.WorldCafe));
        return received;
    }

    /// <summary>An earlier dialogue's contribution: no receipt and no news, since its author has had both.</summary>
    public static Result<Contribution> Import(
        Guid id, FollowUpCode code, ImportKey key, ImportedOutcome outcome, ContributionDraft draft, DateOnly moderateBy, DateTimeOffset now)
    {
        var received = From(id, draft, moderateBy, now);
        if (received.Error is not null)
            return received;
        var contribution = received.Value;
        contribution.FollowUpCode = code;
        contribution.ImportKey = key;
        contribution.State = outcome.State;
        contribution.RejectionReason = outcome.RejectionReason;
        contribution.ModeratedAt = outcome.State == ContributionState.Received ? null : now;
        return contribution;
    }

    /// <summary>A version with slips of the pen put right.</summary>
    public Result Correct(string text)
    {
        if (CheckStanding() is { } error)
            return error;
        var corrected = CleanText.MultiLine(text, MaxTextLength);
        if (corrected.Error is not null)
            return corrected.Error;
        CorrectedText = corrected.Value;
        return Result.Ok;
    }

    /// <summary>A version without what must not be shown. Translations fall, since they may hold it.</summary>
    public Result Mask(string text)
    {
        var masked = CleanText.MultiLine(text, MaxTextLength);
        if (masked.Error is not null)
            return masked.Error;
        MaskedText = masked.Value;
        Translations = LocalizedText.Empty;
        return Result.Ok;
    }

    public Result Translate(string language, string text)
    {
        if (CheckStanding() is { } error)
            return error;
        if (language == Language)
            return new TranslationIntoOwnLanguage();
        var translated = CleanText.MultiLine(text, MaxTextLength);
        if (translated.Error is not null)
            return translated.Error;
        Translations = LocalizedText.From(Translations.Texts.Where(t => t.Key != language).Append(new(language, translated.Value)));
        return Result.Ok;
    }

    /// <summary>Final feedback has reached it; a later, corrected answer takes the earlier one's place.</summary>
    public Result MarkAnswered(Guid feedbackId, DateTimeOffset at)
    {
        if (CheckStanding() is { } error)
            return error;
        FinalFeedbackId = feedbackId;
        AnsweredAt = at;
        return Result.Ok;
    }

    /// <summary>Records why no answer is needed.</summary>
    public Result Waive(string reason, DateTimeOffset at)
    {
        if (CheckStanding() is { } error)
            return error;
        if (AnsweredAt is not null)
            return new ContributionIsAnswered();
        var stated = CleanText.MultiLine(reason, MaxReasonLength);
        if (stated.Error is not null)
            return stated.Error;
        WaiverReason = stated.Value;
        WaivedAt = at;
        Raise(new ContributionWaived(Id));
        return Result.Ok;
    }

    private static Result<Contribution> From(Guid id, ContributionDraft draft, DateOnly moderateBy, DateTimeOffset now)
    {
        var text = CleanText.MultiLine(draft.Text, MaxTextLength);
        if (text.Error is not null)
            return text.Error;
        return new Contribution
        {
            Id = id,
            Text = text.Value,
            Language = draft.Language,
            Channel = draft.Channel,
            DialogueId = draft.DialogueId,
            PlaceId = draft.PlaceId,
            AgeBand = draft.AgeBand,
            AnswerBy = draft.AnswerBy,
            IsLate = draft.IsLate,
            StatedAt = draft.StatedAt,
            ReceivedAt = now,
            ModerateBy = moderateBy,
        };
    }

    private ContributionIsWithdrawn? CheckStanding() => State == ContributionState.Withdrawn ? new ContributionIsWithdrawn() : null;
}

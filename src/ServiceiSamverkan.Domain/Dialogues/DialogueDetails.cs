using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>What the one screen asks for. May have gaps until the dialogue is opened.</summary>
public sealed record DialogueDetails
{
    public required LocalizedText Title { get; init; }

    public LocalizedText Summary { get; init; } = LocalizedText.Empty;

    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    public IReadOnlyList<DialogueQuestion> Questions { get; init; } = [];

    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>None means the whole municipality.</summary>
    public IReadOnlyList<Guid> PlaceIds { get; init; } = [];

    public IReadOnlyList<Guid> AssociationIds { get; init; } = [];

    /// <summary>First and last day on which contributions are taken in.</summary>
    public DateOnly? OpensOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    public InfluenceAssessment? Influence { get; init; }

    public Mandate? Mandate { get; init; }

    public MunicipalContact? Contact { get; init; }

    public MunicipalContact? Deputy { get; init; }

    public ParticipationLevel? Level { get; init; }

    public LocalizedText Promise { get; init; } = LocalizedText.Empty;

    /// <summary>The day by which everyone has an answer.</summary>
    public DateOnly? FeedbackOn { get; init; }

    public SupportBasis SupportBasis { get; init; }

    public bool PreModerated { get; init; } = true;

    public int ModerationDays { get; init; } = Dialogue.DefaultModerationDays;

    public string? DiaryNumber { get; init; }

    public Guid? ControllerUnitId { get; init; }

    /// <summary>What no dialogue may hold, a draft neither.</summary>
    internal Error? Flaw()
    {
        if (Title.IsEmpty)
            return new DialogueTitleMissing();
        if ((Repeated(Questions.Select(q => q.Key)) ?? Repeated(Phases.Select(p => p.Key))) is { } key)
            return new DialoguePartKeyRepeated(key);
        if (ClosesOn < OpensOn || FeedbackOn < ClosesOn || Phases.Any(p => p.EndsOn < p.StartsOn))
            return new DialogueDatesInWrongOrder();
        if (ModerationDays is < 1 or > Dialogue.ModerationDaysMax)
            return new ModerationDaysInvalid();
        return this is { Influence.CanBeInfluenced: false, Level: not null and not ParticipationLevel.Information }
            ? new NotInfluencedIsInformation()
            : null;
    }

    /// <summary>What has to be filled in before it can open.</summary>
    public IReadOnlyList<OpeningRequirement> MissingToOpen()
    {
        (OpeningRequirement Requirement, bool Met)[] requirements =
        [
            (OpeningRequirement.InfluenceAssessed, Influence is { WhoDecides.IsEmpty: false, Explanation.IsEmpty: false }),
            (OpeningRequirement.Mandate, Mandate is not null),
            (OpeningRequirement.Contact, Contact is not null),
            (OpeningRequirement.Deputy, Deputy is not null),
            (OpeningRequirement.Level, Level is not null),
            (OpeningRequirement.Promise, !Promise.IsEmpty),
            (OpeningRequirement.InputDates, OpensOn is not null && ClosesOn is not null),
            (OpeningRequirement.FeedbackDate, FeedbackOn is not null),
        ];
        return [.. requirements.Where(r => !r.Met).Select(r => r.Requirement)];
    }

    private static string? Repeated(IEnumerable<string> keys) => keys.GroupBy(k => k).FirstOrDefault(g => g.Count() > 1)?.Key;
}

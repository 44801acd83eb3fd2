using ServiceiSamverkan.Domain.Staff;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Api.Seeding;

public sealed record SeedStaff(string Email, string Name, string Password, IReadOnlyList<StaffRole> Roles) : SeedThing;

public sealed record SeedPopulation(DateOnly Date, int Count, string Source);

/// <param name="Window">"2026-T2"; the last closed one when it is not said.</param>
public sealed record SeedSourcedFigure(string Indicator, decimal Percent, string Source, string? Window = null, int? Respondents = null);

public sealed record SeedPlace(LocalizedText Name, PlaceKind Kind = PlaceKind.Village, double? Lat = null, double? Lon = null) : SeedThing
{
    public IReadOnlyList<SeedPlaceFigure> Population { get; init; } = [];

    public IReadOnlyList<SeedService> Services { get; init; } = [];
}

public sealed record SeedPlaceFigure(DateOnly Date, int Value, string Source, string Method = "");

/// <param name="AtPlace">Where it is, when it is elsewhere.</param>
public sealed record SeedService(string Kind, ServiceStatus Status, DateOnly Since, string Source, string? AtPlace = null, int? DistanceKm = null);

public sealed record SeedAssociation(string Name, IReadOnlyList<string> Places, string ContactName = "", string ContactEmail = "", string ContactPhone = "") : SeedThing;

public sealed record SeedVenue(
    string Name, string Place, string Address = "", string KeyHolder = "", string HearingLoop = "", string Coverage = "", string Parking = "", string Access = "") : SeedThing;
public sealed record SeedClashDay(string Name, DateOnly FirstDay, DateOnly? LastDay = null) : SeedThing;

public sealed record SeedBody(LocalizedText Name, string Abbreviation) : SeedThing;

public sealed record SeedExternalBody(LocalizedText Name, string Email) : SeedThing;

/// <summary>A template that comes with the product, written and published in all its versions.</summary>
public sealed record SeedTemplate(string Template) : SeedThing;

/// <summary>The tenant's copy of a published version.</summary>
public sealed record SeedAdoption(string Template, int Version) : SeedThing;

/// <param name="State">How far it has come: Draft, Open, Processing, Answered, Closed or Cancelled.</param>
public sealed record SeedDialogue(LocalizedText Title, DialogueState State = DialogueState.Open) : SeedThing
{
    public LocalizedText Summary { get; init; } = LocalizedText.Empty;

    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    public IReadOnlyList<LocalizedText> Questions { get; init; } = [];

    public IReadOnlyList<Phase> Phases { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    public IReadOnlyList<string> Associations { get; init; } = [];

    /// <summary>The key of an adoption.</summary>
    public string? Template { get; init; }

    public DateOnly? OpensOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    public DateOnly? FeedbackOn { get; init; }

    public bool CanBeInfluenced { get; init; } = true;

    public LocalizedText? WhoDecides { get; init; }

    public LocalizedText? Influence { get; init; }

    public SeedMandate? Mandate { get; init; }

    public MunicipalContact? Contact { get; init; }

    public MunicipalContact? Deputy { get; init; }

    public ParticipationLevel? Level { get; init; }

    public LocalizedText? Promise { get; init; }

    public string? DiaryNumber { get; init; }

    public bool PreModerated { get; init; } = true;

    public LocalizedText? CancelReason { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? ProcessedAt { get; init; }

    public DateTimeOffset? PausedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}

public sealed record SeedMandate(string DecidedBy, string Reference, DateOnly? DecidedOn = null);

/// <param name="State">How far it has come: Planned, Announced, Held, Documented or Cancelled.</param>
public sealed record SeedMeeting(LocalizedText Title, MeetingKind Kind, string Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt, MeetingState State = MeetingState.Announced)
    : SeedThing
{
    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    public LocalizedText Agenda { get; init; } = LocalizedText.Empty;

    public string? Dialogue { get; init; }

    public Venue? Venue { get; init; }

    /// <summary>The key of a venue of the register; what <see cref="Venue"/> says holds before it.</summary>
    public string? KeptVenue { get; init; }

    /// <summary>Seats; null when there is room for all.</summary>
    public int? Capacity { get; init; }

    public bool TakesRegistrations { get; init; } = true;

    public IReadOnlyList<SeedRegistration> Registrations { get; init; } = [];

    /// <summary>Persons that were told apart by a card, and heads that were only counted.</summary>
    public int Persons { get; init; }

    public int? Heads { get; init; }

    public IReadOnlyList<SeedNote> Notes { get; init; } = [];

    /// <summary>Drawn by the product itself.</summary>
    public IReadOnlyList<SeedPicture> Pictures { get; init; } = [];

    public LocalizedText? Report { get; init; }

    public LocalizedText? CancelReason { get; init; }

    public DateTimeOffset? AnnouncedAt { get; init; }

    public DateTimeOffset? DocumentedAt { get; init; }
}

/// <param name="AltText">What the drawing shows.</param>
public sealed record SeedPicture(LocalizedText AltText) : SeedThing;

public sealed record SeedRegistration(string Name, int PartySize = 1, string? Email = null, string? Phone = null, bool NeedsLift = false, string? LiftFrom = null) : SeedThing;

public sealed record SeedNote(int Table, int Round, string Question, string Text, HarvestNoteKind Kind = HarvestNoteKind.Insight, string? Place = null, string? WrittenDownBy = null) : SeedThing
{
    /// <summary>Key of the need that it is gathered into.</summary>
    public string? Need { get; init; }

    /// <summary>Published when the notes are read, unless it is said otherwise.</summary>
    public Domain.Contributions.ContributionState State { get; init; } = Domain.Contributions.ContributionState.Published;

    public DateTimeOffset? ModeratedAt { get; init; }

    public string? RejectionReason { get; init; }
}

using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Domain.Needs;

/// <summary>
/// What residents need, gathered from what they said: <c>Draft → Confirmed → Merged(into)</c>. It counts its sources itself,
/// so that two people who take away the last two at once cannot leave it without any.
/// </summary>
public sealed class Need : Aggregate
{
    public const int TitleMaxLength = 150;
    public const int TextMaxLength = 2000;
    public const int MaxPriorityAreas = 2;

    private readonly List<NeedArea> _areas = [];
    private readonly List<PlaceLink> _places = [];

    private Need()
    {
    }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Text { get; private set; } = LocalizedText.Empty;

    public NeedState State { get; private set; }

    /// <summary>The dialogue that it was gathered in; null when it was gathered from several.</summary>
    public Guid? DialogueId { get; private set; }

    public string? ServiceKind { get; private set; }

    public int SourceCount { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public Guid? MergedIntoId { get; private set; }

    public DateTimeOffset? MergedAt { get; private set; }

    /// <summary>How many needs have been merged into this one.</summary>
    public int MergedCount { get; private set; }

    /// <summary>The need that it was a part of.</summary>
    public Guid? SplitFromId { get; private set; }

    /// <summary>How many parts of this one stand by themselves.</summary>
    public int SplitCount { get; private set; }

    /// <summary>What was done at once, without a board; empty when it was not.</summary>
    public LocalizedText DirectAnswer { get; private set; } = LocalizedText.Empty;

    public DateTimeOffset? AnsweredDirectlyAt { get; private set; }

    public IReadOnlyList<NeedArea> Areas => _areas;

    public IReadOnlyList<PlaceLink> Places => _places;

    /// <summary>What one of its priority areas is counted with: areas share equally.</summary>
    public decimal AreaShare => _areas.Count == 0 ? 0 : 1m / _areas.Count;

    public static Result<Need> Create(Guid id, Guid? dialogueId, NeedDetails details, DateTimeOffset now)
    {
        var need = new Need { Id = id, DialogueId = dialogueId, CreatedAt = now };
        return need.Change(details) is { Error: { } error } ? error : need;
    }

    public Result Change(NeedDetails details)
    {
        if ((CheckStanding() ?? Check(details)) is { } error)
            return error;
        Title = details.Title;
        Text = details.Text;
        ServiceKind = details.ServiceKind;
        var areas = details.PriorityAreaIds.Distinct().ToList();
        _areas.RemoveAll(a => !areas.Contains(a.PriorityAreaId));
        _areas.AddRange(areas.Except(_areas.Select(a => a.PriorityAreaId)).Select(a => new NeedArea(a)));
        PlaceLink.Set(_places, details.PlaceIds);
        return Result.Ok;
    }

    /// <param name="contributionId">One that is not a source already.</param>
    public Result<NeedSource> AddSource(Guid contributionId, DateTimeOffset now)
    {
        if (CheckStanding() is { } error)
            return error;
        SourceCount++;
        return new NeedSource(Id, contributionId, now, null);
    }

    /// <summary>Only a draft can be left without sources; a confirmed need keeps at least one.</summary>
    public Result RemoveSource()
    {
        if (CheckStanding() is { } error)
            return error;
        if (State == NeedState.Confirmed && SourceCount <= 1)
            return new NeedWithoutSource();
        SourceCount--;
        return Result.Ok;
    }

    public Result Confirm(DateTimeOffset now)
    {
        if (CheckStanding() is { } error)
            return error;
        if (State == NeedState.Confirmed)
            return new NeedIsConfirmed();
        if (SourceCount == 0)
            return new NeedWithoutSource();
        if (_areas.Count == 0)
            return new NeedWithoutPriorityArea();
        State = NeedState.Confirmed;
        ConfirmedAt = now;
        Raise(new NeedConfirmed(Id, Concern.Of([this])));
        return Result.Ok;
    }

    /// <summary>"Åtgärdat direkt": it needed no board.</summary>
    public Result AnswerDirectly(LocalizedText answer, DateTimeOffset now)
    {
        if (CheckConfirmed() is { } error)
            return error;
        if (answer.IsEmpty)
            return new DirectAnswerMissing();
        DirectAnswer = answer;
        AnsweredDirectlyAt = now;
        return Result.Ok;
    }

    /// <summary>
    /// Ends this need in another one. Its own sources stay as a trace; the other one receives those that it lacks. A need that
    /// is merged can neither merge nor be merged into, so there are no cycles.
    /// </summary>
    /// <param name="lacking">This need's sources that the other one does not have.</param>
    public Result<IReadOnlyList<NeedSource>> MergeInto(Need other, IReadOnlyCollection<Guid> lacking, DateTimeOffset now)
    {
        if ((CheckStanding() ?? other.CheckStanding()) is { } error)
            return error;
        if (other.Id == Id)
            return new NeedMergedIntoItself();
        State = NeedState.Merged;
        MergedIntoId = other.Id;
        MergedAt = now;
        other.MergedCount++;
        other.SourceCount += lacking.Count;
        if (other.DialogueId != DialogueId)
            other.DialogueId = null;
        PlaceLink.Set(other._places, [.. other._places.Concat(_places).Select(p => p.PlaceId)]);
        return lacking.Select(contribution => new NeedSource(other.Id, contribution, now, Id)).ToList();
    }

    /// <summary>
    /// Lets a part of what was gathered stand by itself. Its sources move, and remember where they came from; a part of what
    /// residents can read is read by them at once, so that nobody's way so far is hidden.
    /// </summary>
    /// <param name="moved">Sources of this need: some of them, never all.</param>
    public Result<NeedPart> Split(Guid id, LocalizedText title, IReadOnlyCollection<Guid> moved, DateTimeOffset now)
    {
        if (CheckStanding() is { } error)
            return error;
        if (title.IsEmpty)
            return new NeedTitleMissing();
        if (moved.Count == 0 || moved.Count >= SourceCount)
            return new SplitTakesSomeSources();
        var part = new Need
        {
            Id = id,
            DialogueId = DialogueId,
            Title = title,
            ServiceKind = ServiceKind,
            State = State,
            CreatedAt = now,
            ConfirmedAt = State == NeedState.Confirmed ? now : null,
            SourceCount = moved.Count,
            SplitFromId = Id,
        };
        part._areas.AddRange(_areas.Select(a => new NeedArea(a.PriorityAreaId)));
        PlaceLink.Set(part._places, [.. _places.Select(p => p.PlaceId)]);
        SourceCount -= moved.Count;
        SplitCount++;
        if (part.State == NeedState.Confirmed)
            part.Raise(new NeedConfirmed(id, Concern.Of([part])));
        return new NeedPart(part, [.. moved.Select(contribution => new NeedSource(id, contribution, now, Id))]);
    }

    private static Error? Check(NeedDetails details) =>
        details.Title.IsEmpty ? new NeedTitleMissing()
        : details.PriorityAreaIds.Distinct().Count() > MaxPriorityAreas ? new TooManyPriorityAreas(MaxPriorityAreas)
        : null;

    private NeedIsMerged? CheckStanding() => State == NeedState.Merged ? new NeedIsMerged() : null;

    private Error? CheckConfirmed() => State switch
    {
        NeedState.Draft => new NeedIsNotConfirmed(),
        NeedState.Confirmed => null,
        NeedState.Merged => new NeedIsMerged(),
    };
}

using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Places;

/// <summary>A village or locality with its people and its services. Never deleted: closed, or merged into another, with its history kept.</summary>
public sealed class Place : Aggregate
{
    public const int NameMaxLength = 100;
    public const int ReasonMaxLength = 500;

    private readonly List<PopulationFigure> _population = [];
    private readonly List<PlaceService> _services = [];

    private Place()
    {
    }

    public PlaceKind Kind { get; private set; }

    public LocalizedText Name { get; private set; } = LocalizedText.Empty;

    public string Slug { get; private init; } = string.Empty;

    /// <summary>Swedish order, compared as bytes.</summary>
    public byte[] SortKey { get; private set; } = [];

    public GeoPoint? Point { get; private set; }

    public Guid? ParentId { get; private set; }

    public PlaceState State { get; private set; }

    /// <summary>The day from which it is closed or merged.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    public Guid? MergedIntoId { get; private set; }

    /// <summary>Dated figures; none replaces another day's.</summary>
    public IReadOnlyList<PopulationFigure> Population => _population;

    /// <summary>Every standing of every service, from its first day on.</summary>
    public IReadOnlyList<PlaceService> Services => _services;

    public static Result<Place> Create(Guid id, string slug, PlaceKind kind, LocalizedText name, GeoPoint? point, Guid? parentId)
    {
        var place = new Place { Id = id, Slug = slug };
        return place.Change(kind, name, point, parentId) is { Error: { } error } ? error : place;
    }

    public Result Change(PlaceKind kind, LocalizedText name, GeoPoint? point, Guid? parentId)
    {
        if (State != PlaceState.Active)
            return new PlaceNotActive();
        if (name.IsEmpty)
            return new PlaceNameMissing();
        if (point is { IsOnEarth: false })
            return new PlacePointInvalid();
        if (parentId == Id)
            return new PlaceIsItsOwnParent();
        Kind = kind;
        Name = name;
        SortKey = SwedishSortKey.For(name.In(LocalizedText.Swedish));
        Point = point;
        ParentId = parentId;
        return Result.Ok;
    }

    /// <summary>A figure for a day that already has one corrects it.</summary>
    public Result RecordPopulation(DateOnly? date, int value, string source, string method, DateOnly today)
    {
        if (date is not { } day || day > today)
            return new PopulationDateInvalid();
        if (string.IsNullOrWhiteSpace(source))
            return new PopulationWithoutSource();
        if (value < 0)
            return new PopulationNegative();
        _population.RemoveAll(p => p.Date == day);
        _population.Add(new(day, value, source.Trim(), method.Trim()));
        return Result.Ok;
    }

    public PopulationFigure? LatestPopulation => _population.MaxBy(p => p.Date);

    /// <summary>How each service stands on a day, in the order in which the kinds were first recorded.</summary>
    public IReadOnlyList<PlaceService> ServicesOn(DateOnly day) =>
        [.. _services.Where(s => s.Since <= day).GroupBy(s => s.Kind).Select(g => g.MaxBy(s => s.Since)!)];

    /// <summary>The same kind and day again corrects what was said; the same standing again from a later day only confirms it.</summary>
    public Result RecordService(PlaceService service, DateOnly today)
    {
        if (State != PlaceState.Active)
            return new PlaceNotActive();
        if (string.IsNullOrWhiteSpace(service.Source))
            return new ServiceWithoutSource();
        if (service.Since > today)
            return new ServiceDateInvalid();
        var saysWhere = service.AtPlaceId is not null || service.DistanceKm is not null;
        if (service.AtPlaceId == Id || service.DistanceKm < 0 || saysWhere != (service.Status == ServiceStatus.Elsewhere))
            return new ServiceElsewhereUnclear();
        var before = Standing(service.Kind, today);
        _services.RemoveAll(s => s.Kind == service.Kind && s.Since == service.Since);
        _services.Add(service);
        var after = Standing(service.Kind, today);
        if ((before?.Status, before?.AtPlaceId) != (after?.Status, after?.AtPlaceId))
            Raise(new PlaceServiceChanged(Id, service.Kind, after!.Status));
        return Result.Ok;
    }

    public Result Close(DateOnly on, string reason)
    {
        if (State != PlaceState.Active)
            return new PlaceNotActive();
        if (string.IsNullOrWhiteSpace(reason))
            return new PlaceReasonMissing();
        State = PlaceState.Closed;
        EndedOn = on;
        EndReason = reason.Trim();
        return Result.Ok;
    }

    public Result MergeInto(Place other, DateOnly on, string reason)
    {
        if (other.Id == Id)
            return new PlaceCannotMergeIntoItself();
        if (other.State != PlaceState.Active)
            return new PlaceMergeTargetNotActive();
        if (Close(on, reason) is { Error: { } error })
            return error;
        State = PlaceState.Merged;
        MergedIntoId = other.Id;
        return Result.Ok;
    }

    private PlaceService? Standing(string kind, DateOnly day) => ServicesOn(day).FirstOrDefault(s => s.Kind == kind);
}

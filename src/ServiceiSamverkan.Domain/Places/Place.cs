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

    /// <summary>The standings that came to be otherwise than told before. What is told of a service for the first time is no change: nobody knows how it stood before.</summary>
    /// <param name="since">The first day that counts; null when all do.</param>
    /// <param name="today">The last day that counts.</param>
    public IEnumerable<PlaceService> ServiceChanges(DateOnly? since, DateOnly today) =>
        from services in _services.Where(s => s.Since <= today).GroupBy(s => s.Kind)
        let inOrder = services.OrderBy(s => s.Since).ToList()
        from change in inOrder.Zip(inOrder.Skip(1))
        where !change.Second.StandsAs(change.First) && !(change.Second.Since < since)
        select change.Second;

    /// <summary>The same kind and day again corrects what was said; the same standing again from a later day only confirms it.</summary>
    public Result RecordService(PlaceService service, DateOnly today)
    {
        if (Refuses(service, today) is { } error)
            return error;
        Take([service], today, firstIsNews: true);
        return Result.Ok;
    }

    /// <summary>
    /// As <see cref="RecordService"/>, of a list of how services stand and have stood. What is told for the first time is no news:
    /// nobody knows how it stood before, and a list tells of most things for the first time.
    /// </summary>
    public Result ListServices(IReadOnlyList<PlaceService> services, DateOnly today)
    {
        if (services.Select(service => Refuses(service, today)).FirstOrDefault(error => error is not null) is { } refused)
            return refused;
        Take(services, today, firstIsNews: false);
        return Result.Ok;
    }

    /// <summary>Why a service cannot be recorded; null when it can.</summary>
    public Error? Refuses(PlaceService service, DateOnly today)
    {
        if (State != PlaceState.Active)
            return new PlaceNotActive();
        if (string.IsNullOrWhiteSpace(service.Source))
            return new ServiceWithoutSource();
        if (service.Since > today)
            return new ServiceDateInvalid();
        var saysWhere = service.AtPlaceId is not null || service.DistanceKm is not null;
        return service.AtPlaceId == Id || service.DistanceKm < 0 || saysWhere != (service.Status == ServiceStatus.Elsewhere) ? new ServiceElsewhereUnclear() : null;
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

    private void Take(IReadOnlyList<PlaceService> services, DateOnly today, bool firstIsNews)
    {
        var before = ServicesOn(today).ToDictionary(s => s.Kind);
        foreach (var service in services)
        {
            _services.RemoveAll(s => s.Kind == service.Kind && s.Since == service.Since);
            _services.Add(service);
        }

        foreach (var after in ServicesOn(today))
        {
            if (before.TryGetValue(after.Kind, out var told) ? !told.StandsAs(after) : firstIsNews)
                Raise(new PlaceServiceChanged(Id, after.Kind, after.Status));
        }
    }
}

using System.Globalization;
using ServiceiSamverkan.Application.Contributions.Import;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places.Import;

/// <summary>The rows of a list of services: place and service, and perhaps how it stands, since when, where else, how far, and who says so.</summary>
internal sealed class ServiceList
{
    private static readonly string[] PlaceColumns = ["plats", "by", "ort", "place"];
    private static readonly string[] KindColumns = ["service", "tjänst", "serviceslag", "palvelu"];

    private static readonly Dictionary<string, ServiceStatus> StatusWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["finns här"] = ServiceStatus.Here,
        ["finns"] = ServiceStatus.Here,
        ["ja"] = ServiceStatus.Here,
        ["on täällä"] = ServiceStatus.Here,
        ["here"] = ServiceStatus.Here,
        ["finns på annat håll"] = ServiceStatus.Elsewhere,
        ["on muualla"] = ServiceStatus.Elsewhere,
        ["elsewhere"] = ServiceStatus.Elsewhere,
        ["finns inte kvar"] = ServiceStatus.Gone,
        ["finns inte"] = ServiceStatus.Gone,
        ["nej"] = ServiceStatus.Gone,
        ["nedlagd"] = ServiceStatus.Gone,
        ["ei ole enää"] = ServiceStatus.Gone,
        ["gone"] = ServiceStatus.Gone,
    };

    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyyMMdd"];

    private readonly CsvTable _table;
    private readonly ServiceFile _file;
    private readonly PlaceNames _places;
    private readonly IReadOnlyDictionary<string, string> _kinds;
    private readonly int? _place;
    private readonly int? _kind;
    private readonly int? _status;
    private readonly int? _since;
    private readonly int? _at;
    private readonly int? _distance;
    private readonly int? _source;

    private ServiceList(CsvTable table, ServiceFile file, PlaceNames places, IReadOnlyDictionary<string, string> kinds)
    {
        (_table, _file, _places, _kinds) = (table, file, places, kinds);
        _place = table.FindAny(PlaceColumns);
        _kind = table.FindAny(KindColumns);
        _status = table.FindAny("läge", "status", "tila");
        _since = table.FindAny("sedan", "från", "datum", "since");
        _at = table.FindAny("finns i", "var", "annan plats", "at");
        _distance = table.FindAny("km", "avstånd", "distance");
        _source = table.FindAny("källa", "source");
    }

    /// <summary>What can be read, and what is wrong with the rest, from above.</summary>
    /// <param name="kinds">Key of each kind, by its key and by its name in any language.</param>
    public static Result<(IReadOnlyList<Row> Rows, IReadOnlyList<Error> Flaws)> Read(
        CsvTable table, ServiceFile file, PlaceNames places, IReadOnlyDictionary<string, string> kinds)
    {
        var list = new ServiceList(table, file, places, kinds);
        if (list._place is null)
            return new CsvColumnMissing(PlaceColumns[0], string.Join(", ", table.Columns));
        if (list._kind is null)
            return new CsvColumnMissing(KindColumns[0], string.Join(", ", table.Columns));
        List<Row> rows = [];
        List<Error> flaws = [];
        HashSet<(Guid, string, DateOnly)> told = [];
        foreach (var line in table.Rows)
        {
            var read = list.Read(line);
            if (read.Error is { } flaw)
                flaws.Add(flaw);
            else if (!told.Add((read.Value.PlaceId, read.Value.Service.Kind, read.Value.Service.Since)))
                flaws.Add(new ImportedServiceRepeated(line.Line));
            else
                rows.Add(read.Value);
        }

        return (rows, flaws);
    }

    private Result<Row> Read(CsvRow row)
    {
        var name = row.Value(_place) ?? string.Empty;
        if (_places.Find(name) is not { } place)
            return new ImportedPlaceUnknown(row.Line, name);
        var kind = row.Value(_kind) ?? string.Empty;
        if (!_kinds.TryGetValue(kind, out var key))
            return new ImportedServiceKindUnknown(row.Line, kind);
        var where = row.Value(_at);
        var at = _places.Find(where);
        if (where is not null && at is null)
            return new ImportedPlaceUnknown(row.Line, where);
        int? far = null;
        if (row.Value(_distance) is { } distance)
        {
            if (!int.TryParse(distance, NumberStyles.None, CultureInfo.InvariantCulture, out var km) || km > PlaceService.DistanceMax)
                return Unreadable(row, _distance!.Value);
            far = km;
        }

        var status = where is null && far is null ? ServiceStatus.Here : ServiceStatus.Elsewhere;
        if (row.Value(_status) is { } word && !StatusWords.TryGetValue(word, out status))
            return Unreadable(row, _status!.Value);
        var since = _file.Since;
        if (row.Value(_since) is { } day)
        {
            if (!DateOnly.TryParseExact(day, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed))
                return Unreadable(row, _since!.Value);
            since = typed;
        }

        var own = row.Value(_source);
        if (own?.Length > PlaceService.SourceMaxLength)
            return Unreadable(row, _source!.Value);
        var source = (own ?? _file.Source).AsLine();
        return since is { } from ? new Row(row.Line, place, new(key, from, status, at, far, source)) : new ImportedServiceWithoutDay(row.Line);
    }

    private CsvValueInvalid Unreadable(CsvRow row, int column) => new(row.Line, _table.Columns[column], row.Value(column)!);

    internal sealed record Row(int Line, Guid PlaceId, PlaceService Service);
}

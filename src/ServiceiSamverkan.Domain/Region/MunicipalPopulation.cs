namespace ServiceiSamverkan.Domain.Region;

/// <summary>One entry of the municipality's population series.</summary>
public sealed class MunicipalPopulation : Aggregate
{
    private MunicipalPopulation()
    {
    }

    public DateOnly Date { get; private init; }

    public int Count { get; private set; }

    public string Source { get; private set; } = string.Empty;

    public static Result<MunicipalPopulation> Create(Guid id, DateOnly date, int count, string source)
    {
        var figure = new MunicipalPopulation { Id = id, Date = date };
        var entered = figure.Correct(count, source);
        return entered.Error is { } error ? error : figure;
    }

    public Result Correct(int count, string source)
    {
        if (Date == default || count < 1 || string.IsNullOrWhiteSpace(source) || source.Length > Figure.SourceMaxLength)
            return new PopulationWithoutSource();

        Count = count;
        Source = source;
        return Result.Ok;
    }

    public Population AsPopulation() => new(Date, Count, Source);
}

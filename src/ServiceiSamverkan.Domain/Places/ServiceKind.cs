using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Places;

/// <summary>A kind of service that a place can have: one of the built-in ones, or the tenant's own.</summary>
public sealed class ServiceKind : Aggregate
{
    public const int KeyMaxLength = 40;

    public const string Groceries = "groceries";
    public const string Fuel = "fuel";
    public const string Parcels = "parcels";
    public const string Pharmacy = "pharmacy";
    public const string Payments = "payments";

    /// <summary>The kinds that every municipality has, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<(string Key, LocalizedText Name)> BuiltIn =
    [
        (Groceries, Name("Dagligvaror", "Päivittäistavarat", "Groceries")),
        (Fuel, Name("Drivmedel", "Polttoaine", "Fuel")),
        (Parcels, Name("Paket och post", "Paketit ja posti", "Parcels and post")),
        (Pharmacy, Name("Apotek", "Apteekki", "Pharmacy")),
        (Payments, Name("Betaltjänster", "Maksupalvelut", "Payments")),
    ];

    private ServiceKind()
    {
    }

    public string Key { get; private init; } = string.Empty;

    public LocalizedText Label { get; private set; } = LocalizedText.Empty;

    public static Result<ServiceKind> Create(Guid id, LocalizedText label)
    {
        var key = Slug.From(label.In(LocalizedText.Swedish), fallback: string.Empty);
        if (key.Length is 0 or > KeyMaxLength)
            return new ServiceKindNameInvalid();
        return BuiltIn.Any(b => b.Key == key) ? new ServiceKindExists() : new ServiceKind { Id = id, Key = key, Label = label };
    }

    private static LocalizedText Name(string sv, string fi, string en) =>
        LocalizedText.From(new Dictionary<string, string> { ["sv"] = sv, ["fi"] = fi, ["en"] = en });
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServiceiSamverkan.Domain.Region;

/// <summary>All definitions in all versions, read once from <c>indicators.json</c>. A version that has been used never changes.</summary>
public static class IndicatorCatalog
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new TextsConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<IndicatorDefinition> All { get; } = Read();

    /// <summary>The newest version of each, in the order in which they are shown.</summary>
    public static IReadOnlyList<IndicatorDefinition> Current { get; } =
        [.. All.GroupBy(d => d.Id).Select(versions => versions.MaxBy(d => d.Version)!)];

    /// <exception cref="KeyNotFoundException">There is no such indicator.</exception>
    public static IndicatorDefinition Find(string id) =>
        Current.FirstOrDefault(d => d.Id == id) ?? throw new KeyNotFoundException($"No indicator {id}");

    /// <summary>Its place in <see cref="Current"/>; those that are no longer there come last.</summary>
    public static int OrderOf(string id) => Current.Select(d => d.Id).Append(id).TakeWhile(known => known != id).Count();

    private static List<IndicatorDefinition> Read()
    {
        using var stream = typeof(IndicatorCatalog).Assembly.GetManifestResourceStream("ServiceiSamverkan.Domain.Region.indicators.json")!;
        return JsonSerializer.Deserialize<List<IndicatorDefinition>>(stream, Json)!;
    }

    private sealed class TextsConverter : JsonConverter<LocalizedText>
    {
        public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalizedText.From(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Texts, options);
    }
}

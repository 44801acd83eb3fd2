using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>A text in Swedish alone, or an object with a text for each language.</summary>
internal sealed class SeedTextConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? LocalizedText.Sv(reader.GetString()!)
            : LocalizedText.From(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!);

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Texts, options);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServiceiSamverkan.Api.Http;

/// <summary>A text in several languages as an object, <c>{"sv": "…", "fi": "…"}</c>. A plain string is read as Swedish.</summary>
internal sealed class LocalizedTextJson : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return LocalizedText.Sv(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        Dictionary<string, string> texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var language = reader.GetString()!;
            if (!reader.Read() || reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                throw new JsonException();
            texts[language] = reader.GetString() ?? string.Empty;
        }

        return LocalizedText.From(texts);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.Texts.OrderBy(t => t.Key, StringComparer.Ordinal))
            writer.WriteString(language, text);
        writer.WriteEndObject();
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Infrastructure.Persistence.Conversions;

/// <summary>A JSON object with a member for each language, <c>{"sv":"…","fi":"…"}</c>; letters stand as they are.</summary>
internal sealed class LocalizedTextConverter() : ValueConverter<LocalizedText, string>(text => Write(text), json => Read(json))
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Write(LocalizedText text) =>
        text.IsEmpty ? "{}" : JsonSerializer.Serialize(text.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).ToDictionary(), Options);

    private static LocalizedText Read(string json) =>
        json.Length <= 2 ? LocalizedText.Empty : LocalizedText.From(JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options)!);
}

/// <summary>A text never changes, so it is its own snapshot.</summary>
internal sealed class LocalizedTextComparer() : ValueComparer<LocalizedText>((a, b) => object.Equals(a, b), text => text.GetHashCode(), text => text);

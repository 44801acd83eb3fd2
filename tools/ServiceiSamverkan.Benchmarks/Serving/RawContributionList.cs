using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Benchmarks.Data;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>The API's list of contributions, read column by column and written as JSON with nothing in between.</summary>
internal sealed class RawContributionList(string folder)
{
    public const string Path = "/api/v1/contributions";
    private const int Size = 20;

    private const string Sql = """
        SELECT c."Id", c."DialogueId", COALESCE(c."MaskedText", c."CorrectedText", c."Text"), c."Language", c."Channel", c."ReceivedAt",
               c."PlaceId", json_extract(p."Name", '$.sv'), a."Name",
               (SELECT COUNT(*) FROM "Supports" s WHERE s."ContributionId" = c."Id"),
               c."AnsweredAt" IS NOT NULL OR c."WaivedAt" IS NOT NULL
        FROM "Contributions" c
        LEFT JOIN "Places" p ON p."Id" = c."PlaceId"
        LEFT JOIN "Contributors" a ON a."ContributionId" = c."Id" AND a."ShowsName"
        WHERE c."State" = 'Published' AND c."ReceivedAt" <= $at AND (c."ReceivedAt" < $at OR c."Id" < $id)
        ORDER BY c."ReceivedAt" DESC, c."Id" DESC
        LIMIT 21
        """;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task WriteAsync(HttpContext context)
    {
        if (!Cursor.TryParse(context.Request.Query["cursor"].ToString(), out var after))
            throw new ArgumentException("The floor lists from a cursor on.");
        context.Response.ContentType = "application/json; charset=utf-8";
        Write(DataFolder.FileOf(folder, context.Request.Host.Host), after, context);
        await context.Response.BodyWriter.FlushAsync();
    }

    private static void Write(string file, Cursor after, HttpContext context)
    {
        using var connection = new SqliteConnection(DataFolder.ConnectionTo(file));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$at", after.At.UtcTicks);
        command.Parameters.AddWithValue("$id", after.Id);
        using var rows = command.ExecuteReader();
        using var json = new Utf8JsonWriter(context.Response.BodyWriter, Writing);
        json.WriteStartObject();
        json.WriteStartArray("items"u8);
        Cursor? next = null;
        var last = default(Cursor);
        for (var count = 0; rows.Read(); count++)
        {
            if (count == Size)
            {
                next = last;
                break;
            }

            last = WriteItem(json, rows);
        }

        json.WriteEndArray();
        if (next is null)
            json.WriteNull("nextCursor"u8);
        else
            json.WriteString("nextCursor"u8, next.ToString());
        json.WriteEndObject();
    }

    private static Cursor WriteItem(Utf8JsonWriter json, SqliteDataReader row)
    {
        var id = row.GetGuid(0);
        var at = new DateTimeOffset(row.GetInt64(5), TimeSpan.Zero);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        if (row.IsDBNull(1))
            json.WriteNull("dialogueId"u8);
        else
            json.WriteString("dialogueId"u8, row.GetGuid(1));
        json.WriteString("text"u8, row.GetString(2));
        json.WriteString("language"u8, row.GetString(3));
        json.WriteString("channel"u8, row.GetString(4));
        json.WriteString("receivedAt"u8, at);
        if (row.IsDBNull(6))
        {
            json.WriteNull("place"u8);
        }
        else
        {
            json.WriteStartObject("place"u8);
            json.WriteString("id"u8, row.GetGuid(6));
            json.WriteString("name"u8, row.GetString(7));
            json.WriteEndObject();
        }

        json.WriteString("author"u8, row.IsDBNull(8) ? null : row.GetString(8));
        json.WriteNumber("supportCount"u8, row.GetInt32(9));
        json.WriteBoolean("isAnswered"u8, row.GetInt64(10) != 0);
        json.WriteEndObject();
        return new(at, id);
    }
}

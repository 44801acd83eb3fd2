using ServiceiSamverkan.Application.Contributions.Import;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Associations;

namespace ServiceiSamverkan.Application.Associations.Import;

/// <summary>The rows of a list of associations: name and places, and perhaps a web address and a contact person.</summary>
internal static class AssociationList
{
    private static readonly string[] Names = ["namn", "förening", "name"];
    private static readonly string[] Places = ["plats", "platser", "by", "byar", "ort", "places"];
    private static readonly string[] Websites = ["webbplats", "hemsida", "website"];
    private static readonly string[] Contacts = ["kontaktperson", "kontakt", "contact"];
    private static readonly string[] Emails = ["e-post", "epost", "email"];
    private static readonly string[] Phones = ["telefon", "mobil", "phone"];

    public static Result<IReadOnlyList<Row>> Read(CsvTable table, PlaceNames places)
    {
        if (table.FindAny(Names) is not { } name)
            return new CsvColumnMissing(Names[0], string.Join(", ", table.Columns));
        if (table.FindAny(Places) is not { } place)
            return new CsvColumnMissing(Places[0], string.Join(", ", table.Columns));
        List<Row> rows = [];
        foreach (var row in table.Rows)
        {
            List<Guid> ids = [];
            foreach (var one in row.Fields[place].Split([',', ';', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (places.Find(one) is not { } id)
                    return new ImportedPlaceUnknown(row.Line, one);
                ids.Add(id);
            }

            var details = new AssociationDetails(
                row.Fields[name], ids, row.Value(table.FindAny(Websites)), row.Value(table.FindAny(Contacts)), row.Value(table.FindAny(Emails)), row.Value(table.FindAny(Phones)));
            if (ids.Count == 0 || !new AssociationDetailsValidator().Validate(details).IsValid)
                return new ImportedAssociationInvalid(row.Line);
            rows.Add(new(row.Line, details.Name.AsLine(), ids, details.Website.AsLineOrNull(), details.Contact()));
        }

        return rows;
    }

    internal sealed record Row(int Line, string Name, IReadOnlyList<Guid> PlaceIds, string? Website, AssociationContact Contact);
}

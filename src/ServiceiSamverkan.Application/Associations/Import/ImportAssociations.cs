using ServiceiSamverkan.Application.Contributions.Import;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Associations;

namespace ServiceiSamverkan.Application.Associations.Import;

/// <summary>Takes in the municipality's list of associations, from a spreadsheet: all of it or nothing. One that is here by name is left as it is.</summary>
public sealed record ImportAssociations(byte[] File) : ICommand<Result<AssociationImport>>
{
    public const int MaxRows = 2000;
}

public sealed record AssociationImport(int Rows, int Imported, int AlreadyHere);

public sealed class ImportAssociationsHandler(ITenantDb db, ICsvTables tables, IIdSource ids) : ICommandHandler<ImportAssociations, Result<AssociationImport>>
{
    public async ValueTask<Result<AssociationImport>> Handle(ImportAssociations command, CancellationToken cancellationToken)
    {
        var table = tables.Read(command.File, ImportAssociations.MaxRows);
        if (table.Error is not null)
            return table.Error;
        var read = AssociationList.Read(table.Value, await PlaceNames.LoadAsync(db, cancellationToken));
        if (read.Error is not null)
            return read.Error;

        var known = await db.Set<Association>().AsNoTracking().Select(a => new { a.Name, a.Slug }).ToListAsync(cancellationToken);
        var names = known.Select(a => a.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var slugs = known.Select(a => a.Slug).ToHashSet(StringComparer.Ordinal);
        var imported = 0;
        foreach (var row in read.Value.Where(row => names.Add(row.Name)))
        {
            var slug = FreeSlug.Of(row.Name, "forening", slugs);
            slugs.Add(slug);
            var created = Association.Create(ids.Next(), slug, row.Name, row.PlaceIds, row.Website, row.Contact);
            if (created.Error is not null)
                return new ImportedAssociationInvalid(row.Line);
            db.Set<Association>().Add(created.Value);
            imported++;
        }

        return new AssociationImport(read.Value.Count, imported, read.Value.Count - imported);
    }
}

using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>What a file of votes would bring to the contributions of its source.</summary>
/// <param name="New">Support that is not here yet.</param>
internal sealed record SupportFile(SupportImport Counted, IReadOnlyList<Support> New)
{
    public static async Task<Result<SupportFile>> ReadAsync(ITenantDb db, ICsvTables tables, byte[] file, string source, CancellationToken cancellationToken)
    {
        var table = tables.Read(file, ImportSupport.MaxRows);
        if (table.Error is not null)
            return table.Error;
        var votes = PolisVotes.Read(table.Value);
        if (votes.Error is not null)
            return votes.Error;

        var ofSource = db.Set<Contribution>().AsNoTracking().Where(c => c.ImportKey!.Source == source);
        var bases = await db.Set<Dialogue>().Where(d => ofSource.Any(c => c.DialogueId == d.Id)).Select(d => d.SupportBasis).ToListAsync(cancellationToken);
        if (bases.Exists(basis => basis != SupportBasis.Open))
            return new SupportBasisNotOffered(bases.First(basis => basis != SupportBasis.Open));
        var contributions = await ofSource.Select(c => new { c.ImportKey!.ExternalId, c.Id }).ToDictionaryAsync(c => c.ExternalId, c => c.Id, cancellationToken);
        var here = (await db.Set<Support>().AsNoTracking().Where(s => ofSource.Any(c => c.Id == s.ContributionId))
            .Select(s => new { s.ContributionId, s.BasisKey }).ToListAsync(cancellationToken)).ToHashSet();

        List<Support> imported = [];
        foreach (var vote in votes.Value.For)
        {
            if (!contributions.TryGetValue(vote.CommentId, out var contribution))
                return new ImportedContributionUnknown(vote.Line, vote.CommentId, source);
            var voter = ImportSource.Voter(source, vote.VoterId);
            if (!here.Contains(new { ContributionId = contribution, BasisKey = voter }))
                imported.Add(Support.Give(contribution, SupportBasis.Open, voter, vote.At));
        }

        var (given, against, pass, overtaken) = votes.Value;
        return new SupportFile(new(table.Value.Rows.Count, imported.Count, given.Count - imported.Count, against, pass, overtaken), imported);
    }
}

using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>Takes in who agreed with what, for contributions that were imported from the same source: all of it or nothing.</summary>
public sealed record ImportSupport(byte[] File, string Source) : ICommand<Result<SupportImport>>
{
    public const int MaxRows = 200_000;
}

/// <param name="AlreadyHere">Support that an earlier import had brought.</param>
/// <param name="Against">Last votes against, which are not imported.</param>
/// <param name="Pass">Last votes that neither agreed nor disagreed, which are not imported.</param>
/// <param name="Overtaken">Votes that the same voter changed later.</param>
public sealed record SupportImport(int Rows, int Imported, int AlreadyHere, int Against, int Pass, int Overtaken);

public sealed class ImportSupportHandler(ITenantDb db, ICsvTables tables) : ICommandHandler<ImportSupport, Result<SupportImport>>
{
    public async ValueTask<Result<SupportImport>> Handle(ImportSupport command, CancellationToken cancellationToken)
    {
        var table = tables.Read(command.File, ImportSupport.MaxRows);
        if (table.Error is not null)
            return table.Error;
        var votes = PolisVotes.Read(table.Value);
        if (votes.Error is not null)
            return votes.Error;

        var ofSource = db.Set<Contribution>().AsNoTracking().Where(c => c.ImportKey!.Source == command.Source);
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
                return new ImportedContributionUnknown(vote.Line, vote.CommentId, command.Source);
            var voter = ImportSource.Voter(command.Source, vote.VoterId);
            if (!here.Contains(new { ContributionId = contribution, BasisKey = voter }))
                imported.Add(Support.Give(contribution, SupportBasis.Open, voter, vote.At));
        }

        db.Set<Support>().AddRange(imported);
        var (given, against, pass, overtaken) = votes.Value;
        return new SupportImport(table.Value.Rows.Count, imported.Count, given.Count - imported.Count, against, pass, overtaken);
    }
}

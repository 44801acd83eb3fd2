using System.Security.Cryptography;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>Takes in what was said in an earlier dialogue, from a file of Polis or of one's own: all of it or nothing.</summary>
/// <param name="Source">Names where the file comes from; the same source and id twice is the same contribution.</param>
/// <param name="Language">Of the texts, two letters.</param>
/// <param name="Columns">Of a file of one's own; null guesses by the columns' names.</param>
public sealed record ImportContributions(byte[] File, string Source, Guid? DialogueId = null, string Language = LocalizedText.Swedish, ColumnChoice? Columns = null)
    : ICommand<Result<ContributionImport>>
{
    public const int MaxRows = 20_000;
}

/// <param name="AlreadyHere">Rows that an earlier import had brought, left as they are.</param>
public sealed record ContributionImport(int Rows, int Imported, int AlreadyHere, int Published, int Rejected, int Received);

public sealed class ImportContributionsHandler(ITenantDb db, ICsvTables tables, TimeProvider clock, IIdSource ids, RandomNumberGenerator random)
    : ICommandHandler<ImportContributions, Result<ContributionImport>>
{
    public async ValueTask<Result<ContributionImport>> Handle(ImportContributions command, CancellationToken cancellationToken)
    {
        if (command.DialogueId is { } dialogue && !await db.Set<Dialogue>().AnyAsync(d => d.Id == dialogue, cancellationToken))
            return NotFound.Instance;
        var places = await PlaceNames.LoadAsync(db, cancellationToken);
        var read = ContributionFile.Read(tables, command.File, command.Columns, places);
        if (read.Error is not null)
            return read.Error;
        if (read.Value.Contributions.Flaws is [var flaw, ..])
            return flaw;

        var here = await db.Set<Contribution>().Where(c => c.ImportKey!.Source == command.Source)
            .Select(c => new { c.ImportKey!.ExternalId, c.Text }).ToDictionaryAsync(c => c.ExternalId, c => c.Text, cancellationToken);
        if (read.Value.Contributions.Rows.FirstOrDefault(row => here.TryGetValue(row.ExternalId, out var text) && text != CleanText.MultiLine(row.Text, Contribution.MaxTextLength).Value) is { } other)
            return new ImportedIdIsAnother(other.Line, other.ExternalId, command.Source);

        var now = clock.GetUtcNow();
        var moderateBy = SwedishCalendar.AddWorkingDays(SwedishCalendar.DayOf(now), (await db.MunicipalityAsync(cancellationToken)).FreeModerationDays);
        List<Contribution> imported = [];
        foreach (var row in read.Value.Contributions.Rows.Where(row => !here.ContainsKey(row.ExternalId)))
        {
            var draft = new ContributionDraft(row.Text, command.Language, Channel.Import)
            {
                DialogueId = command.DialogueId,
                PlaceId = places.Find(row.PlaceName),
                StatedAt = row.StatedAt,
            };
            var contribution = Contribution.Import(ids.Next(), FollowUpCode.Generate(random), new(command.Source, row.ExternalId), row.Outcome, draft, moderateBy, now);
            if (contribution.Error is not null)
                return new ImportedTextInvalid(row.Line);
            imported.Add(contribution.Value);
            if (row.AuthorKey is { } author)
                db.Set<Contributor>().Add(Contributor.Imported(contribution.Value.Id, $"{command.Source}:{author}"));
        }

        db.Set<Contribution>().AddRange(imported);
        var rows = read.Value.Contributions.Rows.Count;
        return new ContributionImport(
            rows, imported.Count, rows - imported.Count, Count(ContributionState.Published), Count(ContributionState.Rejected), Count(ContributionState.Received));

        int Count(ContributionState state) => imported.Count(c => c.State == state);
    }
}

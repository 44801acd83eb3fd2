using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>A contribution as a row of a file tells it.</summary>
/// <param name="ExternalId">What it is called in the file, or a digest of the row where it has no name.</param>
/// <param name="AuthorKey">The same for all rows of one author; null when the file does not tell.</param>
public sealed record ImportedContribution(
    int Line, string ExternalId, string Text, DateTimeOffset? StatedAt, string? PlaceName, string? AuthorKey, ImportedOutcome Outcome);

/// <param name="Rows">Those that can be read.</param>
/// <param name="Flaws">What is wrong with the others, by line.</param>
public sealed record ReadContributions(IReadOnlyList<ImportedContribution> Rows, IReadOnlyList<Error> Flaws);

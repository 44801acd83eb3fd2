using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Application.Search;

/// <summary>A thing that residents may read.</summary>
/// <param name="Title">Its name; of a contribution its beginning.</param>
/// <param name="Language">In which the title is written.</param>
/// <param name="Excerpt">The beginning of what it says; empty where the title is all.</param>
/// <param name="Url">Where it is read, on the tenant's host.</param>
/// <param name="At">When it came to be read; null for a place.</param>
public sealed record SearchHit(SearchKind Kind, Guid Id, string Title, string Language, string Excerpt, string Url, DateTimeOffset? At);

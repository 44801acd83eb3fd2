namespace ServiceiSamverkan.Application.Paging;

/// <summary>A part of a list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="NextCursor">Give it to get what follows; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor);

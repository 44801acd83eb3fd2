using System.Globalization;

namespace ServiceiSamverkan.Application.Paging;

/// <summary>
/// A place in a list that is ordered by name. Such lists are short and seldom change, and sort keys cannot be compared
/// in a query, so the place is the number of rows before it.
/// </summary>
public static class RowNumber
{
    private const string Mark = "r";

    /// <summary>How many rows come before the page; an error when the cursor is not one that was given out.</summary>
    public static Result<int> RowsBefore(this PageRequest page) =>
        page.Cursor is null ? 0
        : page.Cursor.StartsWith(Mark, StringComparison.Ordinal)
          && int.TryParse(page.Cursor.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before
        : new CursorInvalid();

    /// <summary>Makes a page of rows of which one more than the size was read.</summary>
    public static Page<T> Of<T>(this PageRequest page, IReadOnlyList<T> rows, int rowsBefore) =>
        rows.Count > page.Size
            ? new([.. rows.Take(page.Size)], string.Create(CultureInfo.InvariantCulture, $"{Mark}{rowsBefore + page.Size}"))
            : new(rows, null);
}

namespace ServiceiSamverkan.Application.Paging;

/// <summary>Which part of a list is wanted, as the address says it.</summary>
public readonly record struct PageRequest(string? Cursor, int? Limit)
{
    public const int DefaultLimit = 20;
    public const int MaxLimit = 100;

    /// <summary>The number of items on a page.</summary>
    public int Size => Math.Clamp(Limit ?? DefaultLimit, 1, MaxLimit);

    /// <summary>Null for the first page; an error when the cursor is not one that was given out.</summary>
    public Result<Cursor?> After() =>
        Cursor is null ? default(Cursor?)
        : Paging.Cursor.TryParse(Cursor, out var after) ? after
        : new CursorInvalid();

    /// <summary>Makes a page of rows of which one more than <see cref="Size"/> was read.</summary>
    public Page<T> Of<T>(IReadOnlyList<T> rows, Func<T, Cursor> cursorOf) =>
        rows.Count > Size
            ? new([.. rows.Take(Size)], cursorOf(rows[Size - 1]).ToString())
            : new(rows, null);
}

public sealed record CursorInvalid() : Error(ErrorKind.Invalid);

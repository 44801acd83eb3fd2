namespace ServiceiSamverkan.Application.Places.Import;

/// <summary>A list of services on its way in.</summary>
/// <param name="Content">CSV or XLSX.</param>
/// <param name="Source">Who says so, for rows that do not name theirs.</param>
/// <param name="Since">First day on which it stood so, for rows that do not name theirs.</param>
public sealed record ServiceFile(byte[] Content, string? Source = null, DateOnly? Since = null)
{
    public const int MaxRows = 5000;
}

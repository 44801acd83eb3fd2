namespace ServiceiSamverkan.Application.Csv;

/// <summary>Called a spreadsheet, and cannot be read as one.</summary>
public sealed record SpreadsheetUnreadable() : Error(ErrorKind.Invalid);

public sealed record CsvEmpty() : Error(ErrorKind.Invalid);

public sealed record CsvTooLarge(int MaxMegabytes) : Error(ErrorKind.TooLarge)
{
    public override IReadOnlyList<object> Arguments => [MaxMegabytes];
}

public sealed record CsvTooManyRows(int MaxRows) : Error(ErrorKind.TooLarge)
{
    public override IReadOnlyList<object> Arguments => [MaxRows];
}

/// <summary>Saved in another alphabet, such as Windows-1252.</summary>
public sealed record CsvNotUtf8(int Line) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line];
}

/// <summary>A quotation mark that is not doubled or not closed.</summary>
public sealed record CsvQuoteInvalid(int Line) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line];
}

public sealed record CsvFieldCountWrong(int Line, int Expected, int Found) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line, Expected, Found];
}

public sealed record CsvColumnMissing(string Column, string Found) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Column, Found];
}

/// <summary>Two columns have the same name, so that it is not clear which is meant.</summary>
public sealed record CsvColumnRepeated(string Column) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Column];
}

/// <summary>A value of a row cannot be read as what the column holds.</summary>
public sealed record CsvValueInvalid(int Line, string Column, string Value) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line, Column, Value];
}

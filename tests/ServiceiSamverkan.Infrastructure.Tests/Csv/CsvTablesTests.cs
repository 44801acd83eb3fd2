using System.Text;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Infrastructure.Csv;

namespace ServiceiSamverkan.Infrastructure.Tests.Csv;

public sealed class CsvTablesTests
{
    [Fact]
    public void Read_QuotedTextOverLines_NamesTheLineWhereEachRowBegins()
    {
        var table = Read("\uFEFFtext;plats\n\"Ett; och\nett till\";Bäckliden\n\"Han sa \"\"ja\"\"\";\n").Value;

        table.Columns.Should().Equal("text", "plats");
        table.Rows.Select(r => r.Line).Should().Equal(2, 4);
        table.Rows[0].Fields[0].Should().Be("Ett; och\nett till");
        table.Rows[1].Fields[0].Should().Be("Han sa \"ja\"");
    }

    [Theory]
    [InlineData("text,plats\nett,två\n\"a\"b,c\n", 3)]
    [InlineData("text,plats\nett,två\ntre,\"fyra\nfem,sex\n", 3)]
    public void Read_BrokenQuotation_NamesTheLineWhereItBegins(string file, int line) =>
        Read(file).Error.Should().Be(new CsvQuoteInvalid(line));

    [Fact]
    public void Read_RowWithAnotherNumberOfFields_NamesItsLine() =>
        Read("text,plats\nett,två\nett,två,tre\n").Error.Should().Be(new CsvFieldCountWrong(3, 2, 3));

    [Fact]
    public void Read_Windows1252_NamesTheFirstForeignLine() =>
        new CsvTables().Read(Encoding.Latin1.GetBytes("text\nett\nblåbär\n"), 10).Error.Should().Be(new CsvNotUtf8(3));

    [Fact]
    public void Read_MoreRowsThanAllowed_IsRefused() =>
        new CsvTables().Read(Encoding.UTF8.GetBytes("text\n1\n2\n3\n"), 2).Error.Should().Be(new CsvTooManyRows(2));

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    public void Read_NoRows_IsEmpty(string file) => Read(file).Error.Should().Be(new CsvEmpty());

    [Fact]
    public void Read_ColumnNamedTwice_IsRefused() => Read("text,Text\na,b\n").Error.Should().Be(new CsvColumnRepeated("Text".ToLowerInvariant()));

    private static Domain.Result<CsvTable> Read(string file) => new CsvTables().Read(Encoding.UTF8.GetBytes(file), 1000);
}

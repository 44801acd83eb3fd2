using ServiceiSamverkan.Portal.Office.Needs;

namespace ServiceiSamverkan.Portal.Tests.Office;

public sealed class ShortIdsTests
{
    /// <summary>A browser keeps no cookie above 4,096 bytes, and protecting makes it a third longer.</summary>
    private const int FitsInACookie = 2_600;

    [Fact]
    public void Write_AWholeBoard_IsReadAgainAndFitsInTheWayBack()
    {
        Guid[] ids = [.. Enumerable.Range(0, 100).Select(i => new Guid(i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 255))];

        var written = ShortIds.Write(ids);

        ShortIds.Read(written).Should().Equal(ids);
        written.Length.Should().BeLessThan(FitsInACookie);
        Uri.EscapeDataString(written).Should().Be(written, "it stands in an address");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kort")]
    [InlineData("////////////////////////////")]
    public void Read_WhatIsNoId_IsNothing(string? written) => ShortIds.Read(written).Should().BeEmpty();
}

using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Decisions;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Decisions;

public sealed class ProtocolReferenceTests
{
    [Theory]
    [InlineData("KS 2026-03-17 § 45", "KS", "2026-03-17", 45, null)]
    [InlineData("ks  2026-3-17 §45", "KS", "2026-03-17", 45, null)]
    [InlineData("KS\u00A02026\u201303\u201317 §\u00A045", "KS", "2026-03-17", 45, null)]
    [InlineData("KF 2026-03-17 § 45, dnr KS 2018/124", "KF", "2026-03-17", 45, "KS 2018/124")]
    [InlineData("KSAU § 12 17.3.2026", "KSAU", "2026-03-17", 12, null)]
    [InlineData("SBN 2021-02-03 § 7 SBN 2021 00099", "SBN", "2021-02-03", 7, "SBN 2021 00099")]
    public void Parse_Complete_IsRead(string text, string body, string date, int paragraph, string? diary)
    {
        var reference = ProtocolReference.Parse(text).Value;

        reference.Should().BeEquivalentTo(new { Body = body, Date = DateOnly.Parse(date), Paragraph = paragraph, DiaryNumber = diary });
    }

    [Theory]
    [InlineData("KS 2018/124", null, null, null, null, "KS 2018/124")]
    [InlineData("SBN 2021 00099", null, null, null, null, "SBN 2021 00099")]
    [InlineData("2017-09-20/§ 189", null, "2017-09-20", null, 189, null)]
    [InlineData("155/18. Dnr KS 2018-000123", null, null, 2018, 155, "KS 2018-000123")]
    [InlineData("KS § 155/2018", "KS", null, 2018, 155, null)]
    [InlineData("KS 2026-02-30 § 3", "KS", null, null, 3, null)]
    [InlineData("", null, null, null, null, null)]
    public void Read_Partial_TellsWhatIsThere(string text, string? body, string? date, int? year, int? paragraph, string? diary) =>
        ReferenceParts.Read(text).Should().Be(new ReferenceParts(body, date is null ? null : DateOnly.Parse(date), year, paragraph, diary));

    [Fact]
    public void Parse_Lacking_NamesWhatIsMissing()
    {
        ProtocolReference.Parse("2017-09-20/§ 189").Error.Should().Be(new ReferenceLacksBody());
        ProtocolReference.Parse("155/18. Dnr KS 2018/124").Error.Should().Be(new ReferenceLacksDate());
        ProtocolReference.Parse("KS 2026-03-17").Error.Should().Be(new ReferenceLacksParagraph());
    }

    [Fact]
    public void Parse_Lacking_TakesWhatStandsIn() =>
        ProtocolReference.Parse("§ 189", "KS", new DateOnly(2017, 9, 20)).Value.ToString().Should().Be("KS 2017-09-20 § 189");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/protokoll/45")]
    public void Parse_AddressOfOtherKind_IsRefused(string url) =>
        ProtocolReference.Parse("KS 2026-03-17 § 45", url: url).Error.Should().Be(new ProtocolAddressInvalid());

    [Fact]
    public void Parse_Written_IsTheSame() =>
        Gen.Select(Gen.OneOf(Gen.Const("KS"), Gen.Const("KF"), Gen.Const("SBN"), Gen.Const("KSAU"), Gen.Const("ÄN")), Gen.Int[0, 20000], Gen.Int[1, 9999]).Sample((body, day, paragraph) =>
        {
            var reference = ProtocolReference.Create(body, new DateOnly(1980, 1, 1).AddDays(day), paragraph, null, null).Value;

            ProtocolReference.Parse(reference.ToString()).Value.Should().Be(reference);
        });

    [Fact]
    public void Parse_AnyText_DoesNotThrow() => Gen.String.Sample(text => _ = ProtocolReference.Parse(text));
}

using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Text;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Text;

public sealed class SwedishSortKeyTests
{
    [Fact]
    public void For_SwedishWords_SortsAsASwedishDictionary()
    {
        string[] inOrder =
        [
            "", "4 h", "Abborrträsk", "ada", "Ada", "adé", "Adèle", "Bo Berg", "Boberg", "Lång-Anders", "Långe", "Lövånger",
            "Muller", "Myra", "Müsli", "Vebomark", "Västerbotten", "Wallin", "Xanten", "Yttersjön", "Zinkgruvan", "Åbo", "Åsele",
            "Älvsbyn", "Ärna", "Ærø", "Öbo", "Øre", "Örnsköldsvik", "Москва", "نورخو",
        ];

        inOrder.Reverse().OrderBy(SwedishSortKey.For, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .Should().Equal(inOrder);
    }

    [Fact]
    public void For_Punctuation_DoesNotCount() =>
        SwedishSortKey.For("”Bygdegården” (nya)").Should().Equal(SwedishSortKey.For("Bygdegården nya"));

    [Fact]
    public void For_ComposedAndDecomposed_IsTheSame() =>
        SwedishSortKey.For("A\u030Asele").Should().Equal(SwedishSortKey.For("Åsele"));

    [Fact]
    public void For_KnownWord_NeverChangesWithinAVersion() =>
        Convert.ToHexString(SwedishSortKey.For("Éva å 1")).Should().Be("0124352008" + "3A" + "0811" + "0011" + "0002");

    [Fact]
    public void For_AnyText_StaysWithinTheLimitAndDoesNotEndInZero() =>
        Gen.Char.Array[0, 400].Where(c => !c.Any(char.IsSurrogate) && !c.Contains('\uFFFE') && !c.Contains('\uFFFF')).Sample(chars =>
        {
            var key = SwedishSortKey.For(new string(chars));
            key.Length.Should().BeInRange(1, SwedishSortKey.MaxLength);
            key[0].Should().Be(SwedishSortKey.Version);
        });
}

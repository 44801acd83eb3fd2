using AwesomeAssertions;
using ServiceiSamverkan.Domain.Text;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Text;

public sealed class SwedishStemTests
{
    /// <summary>Words and stems as the algorithm's own description gives them, and words of our residents.</summary>
    [Theory]
    [InlineData("jaktkarlarne", "jaktkarl")]
    [InlineData("klostergården", "klostergård")]
    [InlineData("jakten", "jakt")]
    [InlineData("kloliknande", "klolikn")]
    [InlineData("klokast", "klok")]
    [InlineData("klokheten", "klok")]
    [InlineData("bussarna", "buss")]
    [InlineData("bussen", "buss")]
    [InlineData("skolorna", "skol")]
    [InlineData("skola", "skol")]
    [InlineData("paketombudet", "paketombud")]
    [InlineData("affären", "affär")]
    [InlineData("vägar", "väg")]
    [InlineData("is", "is")]
    [InlineData("ö", "ö")]
    public void Of_Word_IsItsStem(string word, string stem) => SwedishStem.Of(word).Should().Be(stem);
}

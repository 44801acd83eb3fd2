using System.Text;
using AwesomeAssertions;
using ServiceiSamverkan.Domain.Mail;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Mail;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData(" Anna@Exempel.SE ", "Anna@exempel.se")]
    [InlineData("anna.berg+by@exempel.se", "anna.berg+by@exempel.se")]
    [InlineData("anna@Räksmörgås.se", "anna@xn--rksmrgs-5wao1o.se")]
    [InlineData("anna@xn--rksmrgs-5wao1o.se", "anna@xn--rksmrgs-5wao1o.se")]
    public void Parse_Acceptable_IsNormalised(string typed, string stored) => EmailAddress.Parse(typed).Value.Value.Should().Be(stored);

    [Fact]
    public void Parse_ComposedAndDecomposed_AreOneAddress() =>
        EmailAddress.Parse("åsa@exempel.se".Normalize(NormalizationForm.FormD)).Value.Should().Be(EmailAddress.Parse("åsa@exempel.se").Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("@exempel.se")]
    [InlineData("anna@")]
    [InlineData("anna@exempel")]
    [InlineData("anna@exempel.")]
    [InlineData("anna@.se")]
    [InlineData("anna@192.0.2.1")]
    [InlineData("anna@[192.0.2.1]")]
    [InlineData("anna berg@exempel.se")]
    [InlineData("anna@exem pel.se")]
    [InlineData("anna@berg@exempel.se")]
    [InlineData(".anna@exempel.se")]
    [InlineData("an..na@exempel.se")]
    [InlineData("anna@exempel.se\r\nBcc: alla@exempel.se")]
    [InlineData("anna\u202e@exempel.se")]
    [InlineData("an\u200bna@exempel.se")]
    [InlineData("<anna@exempel.se>")]
    [InlineData("anna@exempel_by.se")]
    [InlineData("\ud800@exempel.se")]
    public void Parse_Unacceptable_IsRefused(string? typed) => EmailAddress.Parse(typed).Error.Should().BeOfType<EmailAddressInvalid>();

    [Fact]
    public void Parse_LongerThanMailAllows_IsRefused()
    {
        EmailAddress.Parse(new string('a', 65) + "@exempel.se").Error.Should().NotBeNull();
        var domain = string.Join('.', Enumerable.Repeat(new string('b', 60), 4)) + ".se";
        EmailAddress.Parse("a@" + domain).Error.Should().BeNull();
        EmailAddress.Parse(new string('a', 20) + "@" + domain).Error.Should().NotBeNull();
    }
}

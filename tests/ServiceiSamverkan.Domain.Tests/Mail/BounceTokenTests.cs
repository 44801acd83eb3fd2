using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Mail;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Mail;

public sealed class BounceTokenTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly BounceToken Token = new(BounceToken.MarkOf("tenant-a"), new("01890a5d-ac96-774b-bcce-b302099a8057"));

    [Fact]
    public void Sign_AnyMail_FitsALocalPartAndSurvivesACaseChange()
    {
        var text = Token.Sign(Key);

        text.Should().MatchRegex("^[a-z2-7]+$").And.HaveLength(BounceToken.Length);
        ("bounce+".Length + text.Length).Should().BeLessThanOrEqualTo(64);
        foreach (var changed in new[] { text, text.ToUpperInvariant() })
        {
            BounceToken.Read(changed).Should().Be(Token);
            Token.IsSigned(changed, Key).Should().BeTrue();
        }
    }

    [Fact]
    public void IsSigned_AnySignChangedOrAnotherKey_IsFalse()
    {
        var text = Token.Sign(Key);
        byte[] other = [.. Key.Reverse()];

        Token.IsSigned(text, other).Should().BeFalse();
        for (var i = 0; i < text.Length; i++)
        {
            var forged = $"{text[..i]}{(text[i] == 'a' ? 'b' : 'a')}{text[(i + 1)..]}";
            (BounceToken.Read(forged) is { } claimed && claimed.IsSigned(forged, Key)).Should().BeFalse("sign {0} was changed", i);
        }
    }

    [Fact]
    public void IsSigned_TokenOfAnotherMail_IsFalse() =>
        new BounceToken(Token.TenantMark, Guid.Empty).IsSigned(Token.Sign(Key), Key).Should().BeFalse();

    [Fact]
    public void Read_AnyText_NeverThrows() =>
        Gen.String.Sample(text => { _ = BounceToken.Read(text)?.IsSigned(text, Key); });

    [Fact]
    public void Sign_RandomMails_AreReadAsWhatWasSigned() =>
        Gen.Guid.Sample(id =>
        {
            var token = new BounceToken(BounceToken.MarkOf(id.ToString()), id);
            return BounceToken.Read(token.Sign(Key)) == token && token.IsSigned(token.Sign(Key), Key);
        });
}

using System.Security.Cryptography;
using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Contributions;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Contributions;

public sealed class FollowUpCodeTests
{
    private static readonly Gen<FollowUpCode> Codes =
        Gen.Byte.Array[12].Select(bytes => FollowUpCode.Generate(new GivenBytes(bytes)));

    [Fact]
    public void Generate_Always_GivesTwelveCharactersAndACheckCharacterInGroups() =>
        FollowUpCode.Generate(RandomNumberGenerator.Create()).ToString().Should()
            .MatchRegex("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}-[0-9A-HJKMNP-TV-Z]$");

    [Fact]
    public void Generate_GivenBytes_IsTheKnownCode() =>
        FollowUpCode.Generate(new GivenBytes([7, 51, 20, 4, 23, 29, 2, 13, 9, 17, 26, 24])).ToString().Should().Be("7KM4-QX2D-9HTR-H");

    [Fact]
    public void TryParse_WhatWasWritten_ReadsTheSameCode() => Codes.Sample(code =>
        FollowUpCode.TryParse(code.ToString(), out var read) && read == code);

    [Fact]
    public void TryParse_TypedCarelessly_ReadsTheSameCode() => Gen.Select(Codes, Gen.OneOf(" ", "-", "–", "  ", "")).Sample((code, separator) =>
    {
        var typed = string.Join(separator, code.Value.ToCharArray()).ToLowerInvariant().Replace('0', 'o').Replace('1', 'l');
        return FollowUpCode.TryParse(typed, out var read) && read == code
            && FollowUpCode.TryParse(typed.Replace('l', 'I'), out read) && read == code;
    });

    [Fact]
    public void TryParse_OneCharacterWrong_IsRefused() =>
        Gen.Select(Codes, Gen.Int[0, FollowUpCode.Length - 1], Gen.Int[1, 31]).Sample((code, position, shift) =>
        {
            var wrong = code.Value.ToCharArray();
            wrong[position] = FollowUpCode.Alphabet[(FollowUpCode.Alphabet.IndexOf(wrong[position]) + shift) % 32];
            return !FollowUpCode.TryParse(new string(wrong), out _);
        });

    [Fact]
    public void TryParse_NeighboursSwapped_IsRefusedExceptTheFirstAndLastOfTheAlphabet() =>
        Gen.Select(Codes, Gen.Int[0, FollowUpCode.Length - 2]).Sample((code, position) =>
        {
            var swapped = code.Value.ToCharArray();
            (swapped[position], swapped[position + 1]) = (swapped[position + 1], swapped[position]);
            var isUnseen = swapped[position] == swapped[position + 1]
                || (swapped[position] is '0' or 'Z' && swapped[position + 1] is '0' or 'Z');
            return FollowUpCode.TryParse(new string(swapped), out _) == isUnseen;
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7KM4-QX2D-9HTR")]
    [InlineData("7KM4-QX2D-9HTR-HH")]
    [InlineData("7KM4-QX2D-9HTU-H")]
    [InlineData("７KM4-QX2D-9HTR-H")]
    [InlineData("åäö")]
    public void TryParse_NoCode_IsRefused(string? typed) => FollowUpCode.TryParse(typed, out _).Should().BeFalse();

    private sealed class GivenBytes(byte[] given) : RandomNumberGenerator
    {
        public override void GetBytes(byte[] data) => given.CopyTo(data, 0);
    }
}

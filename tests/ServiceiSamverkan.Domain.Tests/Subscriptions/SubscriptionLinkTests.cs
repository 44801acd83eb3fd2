using System.Security.Cryptography;
using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Subscriptions;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Subscriptions;

public sealed class SubscriptionLinkTests
{
    private static readonly byte[] Key = SHA256.HashData("pilot-a"u8);
    private static readonly byte[] OtherKey = SHA256.HashData("pilot-b"u8);

    [Fact]
    public void Read_WhatWasSigned_IsTheSame() =>
        Gen.Select(Gen.Guid, Gen.Int).Sample((id, generation) =>
        {
            var link = new SubscriptionLink(id, generation);
            return SubscriptionLink.Read(link.Sign(Key), Key) == link && SubscriptionLink.Read(link.Sign(Key), OtherKey) is null;
        }, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Read_AnyCharacterChanged_IsNothing()
    {
        var token = new SubscriptionLink(Guid.Parse("00000000-0000-7000-8000-000000000001"), 1).Sign(Key);
        for (var i = 0; i < token.Length; i++)
        {
            var changed = token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..];
            SubscriptionLink.Read(changed, Key).Should().BeNull();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("åäö")]
    [InlineData("................................................")]
    [InlineData("                                                ")]
    public void Read_Nonsense_IsNothing(string token) => SubscriptionLink.Read(token, Key).Should().BeNull();
}

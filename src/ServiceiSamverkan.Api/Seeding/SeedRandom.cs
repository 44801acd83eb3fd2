using System.Security.Cryptography;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>Random, save that it can be told which follow-up code is to be drawn next.</summary>
internal sealed class SeedRandom(RandomNumberGenerator others) : RandomNumberGenerator
{
    private FollowUpCode? given;

    public void Give(FollowUpCode? code) => given = code;

    public override void GetBytes(byte[] data) => GetBytes(data.AsSpan());

    public override void GetBytes(Span<byte> data)
    {
        if (given is not { } code || data.Length >= code.Value.Length)
        {
            others.GetBytes(data);
            return;
        }

        // A code is drawn as one byte for each of its characters before the last, which follows from them.
        for (var i = 0; i < data.Length; i++)
            data[i] = (byte)FollowUpCode.Alphabet.IndexOf(code.Value[i]);
        given = null;
    }
}

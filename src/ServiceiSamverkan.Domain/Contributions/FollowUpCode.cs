using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>
/// What a resident keeps in place of an account: twelve random characters (60 bits) of Crockford's base 32 and a
/// Luhn mod 32 check character of the same alphabet. Written XXXX-XXXX-XXXX-X.
/// </summary>
public sealed record FollowUpCode
{
    /// <summary>Crockford's 32: no I, L, O or U, so that a code survives handwriting and the telephone.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Characters of <see cref="Value"/>, the check character included.</summary>
    public const int Length = RandomLength + 1;

    private const int RandomLength = 12;
    private const int GroupLength = 4;

    private FollowUpCode(string value) => Value = value;

    /// <summary>The characters alone, as they are stored and looked up.</summary>
    public string Value { get; }

    public static FollowUpCode Generate(RandomNumberGenerator random)
    {
        Span<byte> bytes = stackalloc byte[RandomLength];
        random.GetBytes(bytes);
        Span<char> code = stackalloc char[Length];
        for (var i = 0; i < RandomLength; i++)
            code[i] = Alphabet[bytes[i] % Alphabet.Length];
        code[RandomLength] = CheckCharacter(code[..RandomLength]);
        return new(new string(code));
    }

    /// <summary>Reads what a person typed: lower case, spaces and dashes are fine, O is 0, I and L are 1.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out FollowUpCode? code)
    {
        code = null;
        Span<char> read = stackalloc char[Length];
        var count = 0;
        foreach (var character in typed ?? string.Empty)
        {
            if (IsSeparator(character))
                continue;
            var meant = Meant(character);
            if (count == Length || !Alphabet.Contains(meant))
                return false;
            read[count++] = meant;
        }

        if (count < Length || CheckCharacter(read[..RandomLength]) != read[RandomLength])
            return false;
        code = new(new string(read));
        return true;
    }

    /// <summary>The code that was stored as <see cref="Value"/>.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static FollowUpCode Parse(string value) =>
        TryParse(value, out var code) ? code : throw new FormatException("Not a follow-up code.");

    public override string ToString() => string.Join('-', Value.Chunk(GroupLength).Select(group => new string(group)));

    private static bool IsSeparator(char character) => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.DashPunctuation;

    private static char Meant(char typed) => char.ToUpperInvariant(typed) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };

    private static char CheckCharacter(ReadOnlySpan<char> payload)
    {
        var sum = 0;
        for (var i = payload.Length - 1; i >= 0; i--)
        {
            var isDoubled = (payload.Length - 1 - i) % 2 == 0;
            var product = Alphabet.IndexOf(payload[i]) * (isDoubled ? 2 : 1);
            sum += (product / Alphabet.Length) + (product % Alphabet.Length);
        }

        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }
}

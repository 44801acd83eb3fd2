using System.Text;

namespace ServiceiSamverkan.Domain.Text;

/// <summary>
/// A key that sorts as bytes in Swedish order, alike on every engine: space, digits, a–z (w by itself, é as e, ü as y), å,
/// ä (and æ), ö (and ø), then other scripts by code point. Punctuation and symbols do not count. Texts that are alike so
/// far are told apart by marks, then by case, small before capital.
/// </summary>
public static class SwedishSortKey
{
    public const int MaxLength = 200;

    /// <summary>First byte of every key. Raise it when the order changes, and write the stored keys anew.</summary>
    public const byte Version = 1;

    private const byte LevelEnd = 0;
    private const byte Space = 0x08;
    private const byte Digits = 0x10;
    private const byte LatinLetters = 0x20;
    private const byte OtherScripts = 0xF0;
    private const byte Plain = 0x01;

    public static byte[] For(string text)
    {
        var letters = Letters.Of(text.Trim()).Select(l => (Letter: AsSorted(l), Weight: Weight(AsSorted(l).Base))).Where(l => l.Weight.Length > 0).ToArray();
        List<byte> key = [Version];
        key.AddRange(letters.SelectMany(l => l.Weight));
        AddLevel(key, letters.Select(l => MarkWeight(l.Letter.Mark)));
        AddLevel(key, letters.Select(l => l.Letter.IsUpper ? (byte)(Plain + 1) : Plain));
        return [.. key.Take(MaxLength)];
    }

    private static Letter AsSorted(Letter letter) =>
        letter is { Base.Value: 'u', Mark: 0x0308 or 0x030B } ? letter with { Base = new('y') } : letter;

    private static byte[] Weight(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' => [(byte)(Digits + rune.Value - '0')],
        >= 'a' and <= 'z' => [(byte)(LatinLetters + rune.Value - 'a')],
        'å' => [LatinLetters + 26],
        'ä' => [LatinLetters + 27],
        'ö' => [LatinLetters + 28],
        _ when Rune.IsWhiteSpace(rune) => [Space],
        _ when Rune.IsLetterOrDigit(rune) => [OtherScripts, (byte)(rune.Value >> 16), (byte)(rune.Value >> 8), (byte)rune.Value],
        _ => [],
    };

    private static byte MarkWeight(int mark) => mark switch
    {
        0 => Plain,
        >= 0x0300 and <= 0x036F => (byte)(mark - 0x0300 + 0x10),
        _ => (byte)(0x80 | (mark & 0x7F)),
    };

    /// <summary>Only as far as the last one that differs from the plain: most keys then end after the letters.</summary>
    private static void AddLevel(List<byte> key, IEnumerable<byte> weights)
    {
        key.Add(LevelEnd);
        key.AddRange(weights);
        while (key[^1] == Plain)
            key.RemoveAt(key.Count - 1);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using ZXing.Common;
using ZXing.QrCode.Internal;

namespace ServiceiSamverkan.Api.Tests.Walk;

/// <summary>Reads the squares on a page as a telephone does: module by module, from the drawing alone.</summary>
internal static partial class Squares
{
    /// <summary>Modules of white that a reader needs around a square.</summary>
    private const int QuietZone = 4;

    public static IReadOnlyList<string> On(string html) => [.. Drawing().Matches(html).Select(m => Read(int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), m.Groups[2].Value))];

    private static string Read(int size, string path)
    {
        var inner = size - (2 * QuietZone);
        var modules = new BitMatrix(inner);
        foreach (Match module in Module().Matches(path))
        {
            var (x, y) = (Number(module.Groups[1]), Number(module.Groups[2]));
            (x is >= 0 && x < inner && y is >= 0 && y < inner).Should().BeTrue("the quiet zone stays white");
            modules[x, y] = true;
        }

        return new Decoder().decode(modules, null)?.Text ?? throw new InvalidOperationException("The square cannot be read.");
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) - QuietZone;

    [GeneratedRegex("<svg class=\"sis-qr\" viewBox=\"0 0 (\\d+) \\d+\".*?<path fill=\"#000\" d=\"([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex Drawing();

    [GeneratedRegex(@"M(\d+) (\d+)h1v1h-1z")]
    private static partial Regex Module();
}

using System.Globalization;

namespace ServiceiSamverkan.Testing;

/// <summary>The file that the product's clock reads in tests: it stands still until it is set.</summary>
internal sealed class ClockFile
{
    private DateTimeOffset _now;

    public ClockFile(string path, DateTimeOffset now)
    {
        Path = path;
        Now = now;
    }

    public string Path { get; }

    public DateTimeOffset Now
    {
        get => _now;
        set
        {
            _now = value;
            var written = $"{Path}.new";
            File.WriteAllText(written, value.ToString("O", CultureInfo.InvariantCulture));

            // The product looks at the time of writing: it must differ, however fast a test is.
            File.SetLastWriteTimeUtc(written, (File.Exists(Path) ? File.GetLastWriteTimeUtc(Path) : File.GetLastWriteTimeUtc(written)).AddSeconds(1));
            File.Move(written, Path, overwrite: true);
        }
    }
}

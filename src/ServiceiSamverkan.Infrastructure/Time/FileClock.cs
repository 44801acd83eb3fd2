using System.Globalization;

namespace ServiceiSamverkan.Infrastructure.Time;

/// <summary>
/// The tests' clock: one ISO instant in a file, frozen until it is rewritten. Timers still run by the machine's clock;
/// only what the product decides by time follows the file.
/// </summary>
public sealed class FileClock(string path) : TimeProvider
{
    private readonly Lock _gate = new();
    private (DateTime Written, DateTimeOffset Instant) _read;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            var written = File.GetLastWriteTimeUtc(path);
            if (written != _read.Written)
                _read = (written, Read());
            return _read.Instant;
        }
    }

    /// <exception cref="InvalidOperationException">The file holds no instant.</exception>
    private DateTimeOffset Read()
    {
        var text = File.ReadAllText(path).Trim();
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : throw new InvalidOperationException($"The test clock {path} holds '{text}', which is no ISO instant.");
    }
}

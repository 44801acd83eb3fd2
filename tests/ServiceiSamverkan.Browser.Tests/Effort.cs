using System.Diagnostics;
using System.Globalization;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>
/// What a walk costs somebody practised, by the keystroke-level model (Card, Moran and Newell, 1980): every key of an average
/// typist, Tab and Enter included; every decision; every word that is read on the screen (238 a minute, Brysbaert 2019);
/// every page at the median of what it was waited for, a second at most: what a page itself takes is the benchmarks' matter.
/// </summary>
internal sealed class Effort
{
    private const double SecondsAKey = 0.28;
    private const double SecondsADecision = 1.35;
    private const double WordsAMinute = 238;
    private const double MostSecondsAPage = 1;

    private readonly List<TimeSpan> _waits = [];

    public int Keys { get; private set; }

    public int Decisions { get; private set; }

    public int Words { get; private set; }

    public int Pages => _waits.Count;

    public TimeSpan Time => TimeSpan.FromSeconds((Keys * SecondsAKey) + (Decisions * SecondsADecision) + (Words / WordsAMinute * 60)) + (Pages * Wait);

    private TimeSpan Wait => _waits.Count == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(MostSecondsAPage, _waits.Order().ElementAt(_waits.Count / 2).TotalSeconds));

    public void Press(int keys = 1) => Keys += keys;

    public void Decide(int decisions = 1) => Decisions += decisions;

    public void Read(string text) => Words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public void Arrive(long askedAt) => _waits.Add(Stopwatch.GetElapsedTime(askedAt));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Time.TotalMinutes:0.0} min: {Keys} keys, {Decisions} decisions, {Words} words read, {Pages} pages of {Wait.TotalSeconds:0.00} s");
}

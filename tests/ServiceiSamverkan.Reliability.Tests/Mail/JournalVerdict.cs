using System.Text.RegularExpressions;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Reliability.Tests.Mail;

/// <summary>Holds a mail server's journal against the guarantee.</summary>
internal sealed partial class JournalVerdict
{
    private readonly List<Copy> _copies;
    private readonly Dictionary<(int Server, int Connection), int> _lastOf;

    /// <param name="servers">All servers that mail was handed to.</param>
    public JournalVerdict(params IReadOnlyList<SmtpServer> servers)
    {
        _copies = [.. servers.SelectMany((server, s) => server.Journal.Select((entry, place) =>
            new Copy(MessageId().Match(entry.Content).Groups[1].Value, entry.To.Single(), s, entry.Connection, place)))];
        _lastOf = _copies.GroupBy(c => (c.Server, c.Connection)).ToDictionary(g => g.Key, g => g.Max(c => c.Place));
    }

    public int Letters => _copies.DistinctBy(c => c.MessageId).Count();

    public int Repeats => _copies.Count - Letters;

    /// <summary>Waits until what a killed client had put on the wire is read and taken.</summary>
    public static async Task UntilReadAsync(SmtpServer server)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (server.OpenConnections > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
    }

    /// <summary>Each address has exactly so many letters, each with a Message-ID that is nobody else's.</summary>
    public void NothingIsLost(IReadOnlyList<string> addresses, int letters)
    {
        var letterIds = _copies.GroupBy(c => c.Address).ToDictionary(g => g.Key, g => g.Select(c => c.MessageId).Distinct().Count());
        addresses.Except(letterIds.Keys).Should().BeEmpty("no letter is lost");
        letterIds.Should().OnlyContain(a => a.Value == letters, "a copy bears the Message-ID of the first, and nobody is forgotten");
        _copies.GroupBy(c => c.MessageId).Should().OnlyContain(g => g.Select(c => c.Address).Distinct().Count() == 1);
    }

    /// <summary>
    /// A letter came twice only where a kill cut its connection before the sender can have recorded it: it was the last on
    /// that connection, which makes it at most one for each.
    /// </summary>
    /// <param name="isCut">Of a server's number and a connection's.</param>
    public void NothingIsRepeatedButWhatAKillCut(Func<int, int, bool> isCut)
    {
        foreach (var letter in _copies.GroupBy(c => c.MessageId).Where(g => g.Count() > 1))
        {
            foreach (var copy in letter.SkipLast(1))
            {
                isCut(copy.Server, copy.Connection).Should().BeTrue("the copy of {0} on connection {1} was acknowledged and lived to be recorded", copy.Address, copy.Connection);
                copy.Place.Should().Be(_lastOf[(copy.Server, copy.Connection)], "more was sent on connection {0} after {1}, so that was recorded", copy.Connection, copy.Address);
            }
        }
    }

    [GeneratedRegex("^Message-Id: <([^>]+)>", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MessageId();

    private sealed record Copy(string MessageId, string Address, int Server, int Connection, int Place);
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ServiceiSamverkan.Testing.Smtp;

/// <summary>
/// A mail server with a journal, on a port of its own on this machine. It takes everything until <see cref="Answer"/> says
/// otherwise: the given reply is sent in place of its own, a null hangs up without one, and <see cref="Silence"/> lets the
/// client wait.
/// </summary>
public sealed class SmtpServer : IAsyncDisposable
{
    /// <summary>As a reply: says nothing and keeps the connection.</summary>
    public const string Silence = "";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly ConcurrentBag<Task> _talks = [];
    private readonly Task _listening;
    private int _connections;
    private int _open;

    public SmtpServer()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What was taken, in the order in which it came.</summary>
    public ConcurrentQueue<JournalEntry> Journal { get; } = [];

    /// <summary>How many connections have been made.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>How many are open now; one whose client was killed is open until all that it had sent is read.</summary>
    public int OpenConnections => Volatile.Read(ref _open);

    /// <summary>Asked before each reply: the command, and the reply that would be sent.</summary>
    public Func<SmtpTurn, string?> Answer { get; set; } = turn => turn.Usual;

    /// <summary>Awaited before each reply: what happens in the meantime.</summary>
    public Func<SmtpTurn, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    /// <summary>Offers a log-in, which is refused by answering "AUTH" with 535.</summary>
    public bool OffersLogin { get; set; }

    /// <summary>With its key, offers STARTTLS and takes no sender and no log-in before it; null for talk in the clear.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The commands that were said in the clear: all of a line that was never encrypted, and what came before on one that was.</summary>
    public ConcurrentQueue<string> InTheClear { get; } = [];

    /// <summary>The commands that were said on encrypted lines.</summary>
    public ConcurrentQueue<string> Encrypted { get; } = [];

    /// <summary>The host's settings for sending to this server.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Mail:Tls"] = "None",
        ["Mail:TimeoutSeconds"] = "5",
    };

    public IReadOnlyList<JournalEntry> To(string address) => [.. Journal.Where(e => e.To.Contains(address))];

    internal async Task<string?> ReplyAsync(SmtpTurn turn)
    {
        await Meanwhile(turn);
        return Answer(turn);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        _listener.Stop();
        await _listening;
        await Task.WhenAll(_talks);
        _stopped.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                var number = Interlocked.Increment(ref _connections);
                Interlocked.Increment(ref _open);
                _talks.Add(Task.Run(() => TalkAsync(client, number)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The server is being stopped.
        }
    }

    private async Task TalkAsync(TcpClient client, int number)
    {
        using var connection = client;
        client.NoDelay = true;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
            if (await new SmtpTalk(this, number, reader, stream, isEncrypted: false).RunAsync(_stopped.Token))
            {
                await using var safe = new SslStream(stream);
                await safe.AuthenticateAsServerAsync(Certificate!);
                using var safeReader = new StreamReader(safe, Encoding.Latin1, leaveOpen: true);
                await new SmtpTalk(this, number, safeReader, safe, isEncrypted: true).RunAsync(_stopped.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or AuthenticationException)
        {
            // The client has gone, or does not trust the certificate.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }
}

/// <param name="Verb">"CONNECT" for the greeting, "EHLO", "AUTH", "MAIL", "RCPT", "DATA", or "." for the end of the mail.</param>
/// <param name="Line">The command's whole line.</param>
/// <param name="Usual">What the server would say.</param>
/// <param name="Connection">Which connection it is said on, the first being 1.</param>
public sealed record SmtpTurn(string Verb, string Line, string Usual, int Connection);

/// <summary>One mail that the server took.</summary>
/// <param name="Content">As it came over the wire, in Latin-1.</param>
/// <param name="Connection">Which connection it came over, the first being 1.</param>
/// <param name="IsEncrypted">It came over an encrypted line.</param>
public sealed record JournalEntry(string From, IReadOnlyList<string> To, string Content, int Connection, bool IsEncrypted = false);

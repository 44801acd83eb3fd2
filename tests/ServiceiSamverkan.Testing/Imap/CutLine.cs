using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ServiceiSamverkan.Testing.Imap;

/// <summary>A line to a server on this machine that is cut whenever the client says a certain word, until it is whole.</summary>
public sealed class CutLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly int _to;
    private readonly string _word;
    private readonly Task _listening;

    /// <param name="to">The server's port.</param>
    /// <param name="word">The command at which it is cut, before the server has heard it.</param>
    public CutLine(int to, string word)
    {
        (_to, _word) = (to, word);
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public bool IsWhole { get; set; }

    /// <summary>What happens at the word, before the line is cut.</summary>
    public Action AtTheWord { get; set; } = () => { };

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        _listener.Stop();
        await _listening;
        _stopped.Dispose();
    }

    private async Task ListenAsync()
    {
        List<Task> talks = [];
        try
        {
            while (true)
                talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_stopped.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var server = new TcpClient();
        try
        {
            using (client)
            {
                await server.ConnectAsync(IPAddress.Loopback, _to, _stopped.Token);
                await Task.WhenAny(CarryAsync(client.GetStream(), server.GetStream()), server.GetStream().CopyToAsync(client.GetStream(), _stopped.Token));
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // One of the two has gone.
        }
    }

    private async Task CarryAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[16 * 1024];
        for (int read; (read = await from.ReadAsync(buffer, _stopped.Token)) > 0;)
        {
            if (!IsWhole && Encoding.Latin1.GetString(buffer, 0, read).Contains(_word, StringComparison.Ordinal))
            {
                AtTheWord();
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), _stopped.Token);
        }
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>A mail server that takes everything and keeps nothing: what both sides hand their letters to.</summary>
internal sealed class MailSink : IAsyncDisposable
{
    private static readonly byte[] EndOfLetter = "\r\n.\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;
    private long _taken;

    public MailSink()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public long Taken => Interlocked.Read(ref _taken);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = TalkAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The end of the run.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            await using var stream = client.GetStream();
            var buffer = new byte[64 * 1024];
            var held = 0;
            var isLetter = false;
            await stream.WriteAsync("220 sink\r\n"u8.ToArray());
            while (true)
            {
                var read = await stream.ReadAsync(buffer.AsMemory(held), _stop.Token);
                if (read == 0)
                    return;
                held += read;
                var answers = new StringBuilder();
                while (Next(buffer.AsSpan(0, held), isLetter) is var used and > 0)
                {
                    var answer = isLetter ? "250 taken\r\n" : Answer(buffer.AsSpan(0, used));
                    if (isLetter)
                        Interlocked.Increment(ref _taken);
                    isLetter = answer[0] == '3';
                    answers.Append(answer);
                    buffer.AsSpan(used, held - used).CopyTo(buffer);
                    held -= used;
                }

                // A letter longer than the buffer: only its end matters.
                if (isLetter && held == buffer.Length)
                {
                    buffer.AsSpan(held - EndOfLetter.Length).CopyTo(buffer);
                    held = EndOfLetter.Length;
                }

                if (answers.Length > 0)
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(answers.ToString()), _stop.Token);
                if (answers.ToString().StartsWith("221", StringComparison.Ordinal))
                    return;
            }
        }
    }

    /// <summary>The length of the next command or the rest of the letter; 0 when it has not all come.</summary>
    private static int Next(ReadOnlySpan<byte> held, bool isLetter)
    {
        var end = isLetter ? held.IndexOf(EndOfLetter) : held.IndexOf((byte)'\n');
        return end < 0 ? 0 : end + (isLetter ? EndOfLetter.Length : 1);
    }

    private static string Answer(ReadOnlySpan<byte> command) => char.ToUpperInvariant((char)command[0]) switch
    {
        'E' => "250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
        'D' => "354 go on\r\n",
        'Q' => "221 bye\r\n",
        _ => "250 ok\r\n",
    };
}

using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ServiceiSamverkan.Benchmarks.Load;

/// <summary>The least that sending costs: the same letter, command by command over kept connections, with nothing looked up and nothing recorded.</summary>
internal static class RawMail
{
    public static Task SendAsync(int port, int letters, int connections, int letterBytes, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, connections).Select(_ => SendOnOneAsync(port, letters / connections, letterBytes, cancellationToken)));

    private static async Task SendOnOneAsync(int port, int letters, int letterBytes, CancellationToken cancellationToken)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        await using var stream = client.GetStream();
        var buffer = new byte[1024];
        byte[][] commands = ["MAIL FROM:<a@example.test>\r\n"u8.ToArray(), "RCPT TO:<b@example.test>\r\n"u8.ToArray(), "DATA\r\n"u8.ToArray()];
        var letter = Encoding.ASCII.GetBytes($"Subject: letter\r\n\r\n{string.Concat(Enumerable.Repeat("En rad text i brevet.\r\n", letterBytes / 23))}.\r\n");
        await ReadAsync(stream, buffer, lines: 1, cancellationToken);
        await stream.WriteAsync("HELO bench\r\n"u8.ToArray(), cancellationToken);
        await ReadAsync(stream, buffer, lines: 1, cancellationToken);
        for (var i = 0; i < letters; i++)
        {
            foreach (var command in commands)
            {
                await stream.WriteAsync(command, cancellationToken);
                await ReadAsync(stream, buffer, lines: 1, cancellationToken);
            }

            await stream.WriteAsync(letter, cancellationToken);
            await ReadAsync(stream, buffer, lines: 1, cancellationToken);
        }
    }

    private static async Task ReadAsync(NetworkStream stream, byte[] buffer, int lines, CancellationToken cancellationToken)
    {
        while (lines > 0)
        {
            var read = await stream.ReadAsync(buffer, cancellationToken);
            if (read == 0)
                throw new BenchmarkException("The sink closed the connection.");
            if (buffer[0] is not ((byte)'2' or (byte)'3'))
                throw new BenchmarkException($"The sink refuses: {Encoding.ASCII.GetString(buffer, 0, read)}");
            lines -= buffer.AsSpan(0, read).Count((byte)'\n');
        }
    }
}

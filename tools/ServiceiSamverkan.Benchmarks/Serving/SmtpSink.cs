using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ServiceiSamverkan.Benchmarks.Load;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>Postfix's own sink of mail, in a process of its own: it takes everything and keeps nothing.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private const int Backlog = 100;
    private const int Tries = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;

    private SmtpSink(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public static async Task<SmtpSink> StartAsync(CancellationToken cancellationToken)
    {
        var port = FreePort.Next();
        string[] user = Environment.IsPrivilegedProcess ? ["-u", "nobody"] : [];
        var process = Process.Start(new ProcessStartInfo("/usr/sbin/smtp-sink", [.. user, $"{IPAddress.Loopback}:{port}", $"{Backlog}"]))!;
        var sink = new SmtpSink(process, port);
        for (var attempt = 0; attempt < Tries && !process.HasExited; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                return sink;
            }
            catch (SocketException)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }

        await sink.DisposeAsync();
        throw new BenchmarkException("smtp-sink does not listen.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using ServiceiSamverkan.Benchmarks.Load;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>A server in a process of its own, so that what it costs can be told from what asking it costs.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly long _started;

    private ServerProcess(Process process, int port, long started)
    {
        (_process, Port, _started) = (process, port, started);
        process.OutputDataReceived += (_, e) => Note(e.Data);
        process.ErrorDataReceived += (_, e) => Note(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Port { get; }

    /// <summary>Processor time of all its threads since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory that it holds.</summary>
    public long Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="command">One of <see cref="ServerCommands"/>.</param>
    public static ServerProcess Start(string command, string folder, params string[] arguments) =>
        Start(command, folder, arguments, ServerSettings.QuickWarmUp);

    /// <summary>With nothing that only a warm server may have.</summary>
    public static ServerProcess StartCold(string command, string folder) => Start(command, folder, [], new Dictionary<string, string>());

    /// <param name="more">Settings beside those that every server has, as environment variables.</param>
    public static ServerProcess Start(string command, string folder, string[] arguments, IReadOnlyDictionary<string, string> more)
    {
        var port = FreePort.Next();
        var start = new ProcessStartInfo(Environment.ProcessPath!, [command, folder, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in ServerSettings.For(folder, port).Concat(more))
            start.Environment[name] = value;
        var started = Stopwatch.GetTimestamp();
        return new(Process.Start(start)!, port, started);
    }

    /// <summary>Waits for the first 200, and tells how long after the start of the process it came.</summary>
    public async Task<TimeSpan> FirstAnswerAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(_started) > Patience)
                throw new BenchmarkException($"The server did not start. It said: {Said()}");
            try
            {
                await LoadGenerator.AskAsync(Port, request, 200, cancellationToken);
                return Stopwatch.GetElapsedTime(_started);
            }
            catch (SocketException)
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (BenchmarkException e)
            {
                throw new BenchmarkException($"{e.Message}\nThe server said: {Said()}");
            }
        }
    }

    public string Said()
    {
        lock (_said)
            return _said.ToString();
    }

    /// <summary>The server stops when its input ends, by itself too when this process is killed.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Note(string? line)
    {
        lock (_said)
            _said.AppendLine(line);
    }
}

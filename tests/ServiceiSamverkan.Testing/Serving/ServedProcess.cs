using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ServiceiSamverkan.Testing.Serving;

/// <summary>The product in a process of its own, on a port of its own, on the settings and the data folder that it is given. It can be killed and started again.</summary>
/// <param name="settings">As in appsettings, "Mail:Host".</param>
public sealed class ServedProcess(IReadOnlyDictionary<string, string?> settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentQueue<string> _said = [];
    private Process? _process;

    public int Port { get; init; } = FreePort();

    public int Id => _process!.Id;

    public bool IsRunning => _process is { HasExited: false };

    /// <summary>What it wrote to either of its outputs, line by line, since it was first started.</summary>
    public IReadOnlyCollection<string> Said => _said;

    /// <summary>A client of this host name, whatever the machine calls itself.</summary>
    public HttpClient Client(string host)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{Port}") };
        client.DefaultRequestHeaders.Host = host;
        return client;
    }

    /// <summary>Starts and waits until the first request can be answered.</summary>
    public async Task StartAsync()
    {
        Begin();
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(100)))
        {
            if (!IsRunning)
                throw new InvalidOperationException($"The product ended instead of serving: {string.Join('\n', Said)}");
            try
            {
                if ((await client.GetAsync($"http://127.0.0.1:{Port}/health/ready")).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException($"The product was not ready in time: {string.Join('\n', Said)}");
    }

    /// <summary>Starts what is bound to refuse or to be killed, and gives the code that it ends with.</summary>
    public async Task<int> RunToItsEndAsync()
    {
        Begin();
        return await EndAsync();
    }

    /// <summary>Waits for the end of one that has been begun.</summary>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process!.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>As <c>kill -9</c>: nothing is finished and nothing said.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>As <see cref="KillAsync"/>, from within a callback: the process is gone when this returns.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
            await KillAsync();
        _process?.Dispose();
        _process = null;
    }

    /// <summary>Starts and does not wait.</summary>
    public void Begin()
    {
        _process?.Dispose();

        // A write past a limit on file size, as tests of a full disk set it, is then an error and no signal that ends the program.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "trap '' XFSZ; exec dotnet \"$0\"", typeof(Program).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{Port}";
        start.Environment["Public__Port"] = Port.ToString(CultureInfo.InvariantCulture);
        start.Environment.TryAdd("Logging__LogLevel__Default", "Error");
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is not null)
            _said.Enqueue(line);
    }

    /// <summary>Below the range from which the system takes ports for outgoing connections: one of those may not take it before the process does.</summary>
    internal static int FreePort()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, Random.Shared.Next(15_000, 32_000));
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // It is another's.
            }
        }
    }
}

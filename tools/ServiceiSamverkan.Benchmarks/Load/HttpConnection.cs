using System.Buffers;
using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace ServiceiSamverkan.Benchmarks.Load;

/// <summary>One kept-alive connection that asks and waits for the answer; costs as little as .NET's sockets allow.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _received = new byte[128 * 1024];
    private int _count;

    public static async Task<HttpConnection> OpenAsync(int port, CancellationToken cancellationToken)
    {
        var connection = new HttpConnection();
        try
        {
            await connection._socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return connection;
        }
        catch (SocketException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <param name="request">As <see cref="WireRequest"/> makes it.</param>
    /// <param name="body">Takes the body; null when only its length matters.</param>
    public async ValueTask<(int Status, int BodyLength)> AskAsync(ReadOnlyMemory<byte> request, IBufferWriter<byte>? body, CancellationToken cancellationToken)
    {
        _count = 0;
        await _socket.SendAsync(request, cancellationToken);
        ReplyHead? head;
        while ((head = ReplyHead.Read(_received.AsSpan(0, _count))) is null)
            await MoreAsync(cancellationToken);
        var (status, at, length) = head.Value;
        if (length is { } known)
        {
            while (_count < at + known)
                await MoreAsync(cancellationToken);
            body?.Write(_received.AsSpan(at, known));
            return (status, known);
        }

        return (status, await ChunksAsync(at, body, cancellationToken));
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ChunksAsync(int at, IBufferWriter<byte>? body, CancellationToken cancellationToken)
    {
        for (var total = 0; ;)
        {
            int lineEnd;
            while ((lineEnd = _received.AsSpan(at, _count - at).IndexOf("\r\n"u8)) < 0)
                await MoreAsync(cancellationToken);
            if (!Utf8Parser.TryParse(_received.AsSpan(at, lineEnd), out int size, out _, 'x'))
                throw new BenchmarkException("A chunk does not say how long it is.");
            at += lineEnd + 2;
            while (_count < at + size + 2)
                await MoreAsync(cancellationToken);
            if (size == 0)
                return total;
            body?.Write(_received.AsSpan(at, size));
            total += size;
            at += size + 2;
        }
    }

    private async ValueTask MoreAsync(CancellationToken cancellationToken)
    {
        if (_count == _received.Length)
            Array.Resize(ref _received, 2 * _received.Length);
        var read = await _socket.ReceiveAsync(_received.AsMemory(_count), cancellationToken);
        _count += read > 0 ? read : throw new BenchmarkException("The server closed the connection in the middle.");
    }
}

using System.Net.Sockets;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// A connection to a mail server that gathers what is said until an answer is waited for: a whole letter goes out at once,
/// not line by line. Neither side may keep the other waiting for longer than the given patience.
/// </summary>
internal sealed class GatheringStream(Socket socket, TimeSpan patience) : Stream
{
    private const int Most = 64 * 1024;

    private readonly byte[] _gathered = new byte[Most];
    private int _length;

    /// <summary>Nothing more goes out until this is done.</summary>
    public Task Before { get; set; } = Task.CompletedTask;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await SendAsync(cancellationToken);
        return await InTimeAsync(token => socket.ReceiveAsync(buffer, token), cancellationToken);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (buffer.Length > 0)
        {
            if (_length == Most)
                await SendAsync(cancellationToken);
            var fits = Math.Min(buffer.Length, Most - _length);
            buffer[..fits].CopyTo(_gathered.AsMemory(_length));
            (_length, buffer) = (_length + fits, buffer[fits..]);
        }
    }

    /// <summary>What is said goes out when an answer is asked for.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>The talk is never waited for with a thread.</summary>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            socket.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        if (_length > 0)
            await Before.WaitAsync(cancellationToken);
        for (var sent = 0; sent < _length;)
            sent += await InTimeAsync(token => socket.SendAsync(_gathered.AsMemory(sent, _length - sent), token), cancellationToken);
        _length = 0;
    }

    private async ValueTask<int> InTimeAsync(Func<CancellationToken, ValueTask<int>> step, CancellationToken cancellationToken)
    {
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        inTime.CancelAfter(patience);
        try
        {
            return await step(inTime.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The mail server has said nothing for {patience.TotalSeconds:0} seconds.");
        }
    }
}

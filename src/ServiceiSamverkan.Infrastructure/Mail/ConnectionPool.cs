namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>The ways out that one pass has open. The first trouble that concerns all mail ends the pass.</summary>
internal sealed class ConnectionPool(IMailTransport transport) : IAsyncDisposable
{
    private readonly IMailConnection?[] _connections = new IMailConnection?[transport.Connections];
    private string? _halt;

    public int Size => _connections.Length;

    public string? Halt => Volatile.Read(ref _halt);

    /// <summary>Each number is used by one sender at a time.</summary>
    public IMailConnection this[int number] => _connections[number] ??= transport.Open();

    public void HaltFor(string why) => Interlocked.CompareExchange(ref _halt, why, null);

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections)
        {
            if (connection is not null)
                await connection.DisposeAsync();
        }
    }
}

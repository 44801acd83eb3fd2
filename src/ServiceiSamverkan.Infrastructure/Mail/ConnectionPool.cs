namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// The ways out that one pass has open. Trouble that concerns all mail ends the pass: the server says so, none of the
/// connections can be had, or one after the other breaks.
/// </summary>
internal sealed class ConnectionPool(IMailTransport transport) : IAsyncDisposable
{
    /// <summary>So many breaks in a row for each connection, with no word from the server in between, are not the mails' fault.</summary>
    private const int BreaksInARow = 2;

    private readonly IMailConnection?[] _connections = new IMailConnection?[transport.Connections];
    private readonly bool[] _isRetired = new bool[transport.Connections];
    private readonly Lock _lock = new();
    private IReadOnlyList<int> _taken = [];
    private int _breaks;
    private volatile string? _halt;

    public string? Halt => _halt;

    /// <summary>The numbers of the connections that a turn works with, at most so many.</summary>
    public IReadOnlyList<int> Take(int most)
    {
        lock (_lock)
            return _taken = [.. Enumerable.Range(0, _connections.Length).Where(number => !_isRetired[number]).Take(most)];
    }

    /// <summary>Each number is used by one sender at a time.</summary>
    public IMailConnection this[int number] => _connections[number] ??= transport.Open();

    /// <summary>False when nothing more is to be tried on this connection in this pass.</summary>
    public bool GoesOn(int number, SendOutcome outcome)
    {
        lock (_lock)
        {
            if (outcome.Trouble is not { } trouble || trouble.Reach == TroubleReach.Mail)
            {
                _breaks = 0;
                return true;
            }

            // A server may allow fewer connections than we would like: then the others go on without this one.
            _isRetired[number] = outcome.Delivery is Application.Mail.Sending.Delivery.NotTried;
            _breaks++;
            if (trouble.Reach == TroubleReach.Everything || _breaks >= BreaksInARow * _connections.Length || _taken.All(n => _isRetired[n]))
                _halt ??= trouble.Why;
            return _halt is null && !_isRetired[number];
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections)
        {
            if (connection is not null)
                await connection.DisposeAsync();
        }
    }
}

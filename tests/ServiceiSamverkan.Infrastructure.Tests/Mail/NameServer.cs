using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ServiceiSamverkan.Infrastructure.Tests.Mail;

/// <summary>A name server on this machine, over UDP and TCP, that answers every question as it is told.</summary>
internal sealed class NameServer : IAsyncDisposable
{
    public const int ServerFailure = 2;
    public const int NoSuchName = 3;
    public const int Refused = 5;
    private const int HeaderBytes = 12;
    private const int TypeText = 16;
    private const int TypeAlias = 5;

    private readonly CancellationTokenSource _stopped = new();
    private readonly UdpClient _udp;
    private readonly TcpListener _tcp;
    private readonly Task _serving;
    private int _asked;
    private int _askedByTcp;

    public NameServer()
    {
        (_udp, _tcp) = OnOnePort();
        Address = (IPEndPoint)_udp.Client.LocalEndPoint!;
        _serving = Task.WhenAll(ServeUdpAsync(), ServeTcpAsync());
    }

    public IPEndPoint Address { get; }

    /// <summary>How many questions have come.</summary>
    public int Asked => Volatile.Read(ref _asked);

    public int AskedByTcp => Volatile.Read(ref _askedByTcp);

    /// <summary>Gives the answer's bytes; null says nothing.</summary>
    public Func<Question, byte[]?> Answer { get; set; } = _ => null;

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        _udp.Dispose();
        _tcp.Stop();
        await _serving;
        _stopped.Dispose();
    }

    private static (UdpClient Udp, TcpListener Tcp) OnOnePort()
    {
        while (true)
        {
            var tcp = new TcpListener(IPAddress.Loopback, 0);
            tcp.Start();
            try
            {
                return (new((IPEndPoint)tcp.LocalEndpoint), tcp);
            }
            catch (SocketException)
            {
                tcp.Dispose();
            }
        }
    }

    private async Task ServeUdpAsync()
    {
        try
        {
            while (true)
            {
                var asked = await _udp.ReceiveAsync(_stopped.Token);
                Interlocked.Increment(ref _asked);
                if (Answer(new(asked.Buffer, false)) is { } answer)
                    await _udp.SendAsync(answer, asked.RemoteEndPoint, _stopped.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task ServeTcpAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _tcp.AcceptTcpClientAsync(_stopped.Token);
                var stream = client.GetStream();
                var length = new byte[2];
                await stream.ReadExactlyAsync(length, _stopped.Token);
                var asked = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
                await stream.ReadExactlyAsync(asked, _stopped.Token);
                Interlocked.Increment(ref _asked);
                Interlocked.Increment(ref _askedByTcp);
                if (Answer(new(asked, true)) is not { } answer)
                    continue;
                BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)answer.Length);
                await stream.WriteAsync((byte[])[.. length, .. answer], _stopped.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException or IOException)
        {
            // Stopped.
        }
    }

    /// <param name="Asked">The whole message.</param>
    public sealed record Question(byte[] Asked, bool ByTcp)
    {
        private static readonly byte[] PointerToTheQuestion = [0xC0, HeaderBytes];

        public string Name => string.Join('.', Labels());

        /// <summary>Records at the name, each of one string or several.</summary>
        public byte[] Texts(params string[][] records) =>
            [.. Head(0, records.Length), .. records.SelectMany(strings => Record(PointerToTheQuestion, TypeText, strings.SelectMany(Text)))];

        /// <summary>The name stands for another, where the records are.</summary>
        public byte[] TextsBehind(string alias, params string[][] records)
        {
            byte[] other = [.. alias.Split('.').SelectMany(Text), 0];
            return [.. Head(0, records.Length + 1), .. Record(PointerToTheQuestion, TypeAlias, other), .. records.SelectMany(strings => Record(other, TypeText, strings.SelectMany(Text)))];
        }

        public byte[] Fault(int code) => Head(code, 0);

        /// <summary>There is more than fits: ask by TCP.</summary>
        public byte[] TooLong()
        {
            var answer = Head(0, 0);
            answer[2] |= 0x02;
            return answer;
        }

        private byte[] Head(int code, int answers) => [.. Asked[..2], 0x81, (byte)(0x80 | code), 0, 1, 0, (byte)answers, 0, 0, 0, 0, .. Asked[HeaderBytes..(HeaderBytes + QuestionBytes)]];

        /// <summary>The name, its end, type and class.</summary>
        private int QuestionBytes => Labels().Sum(label => label.Length + 1) + 1 + 4;

        private IEnumerable<string> Labels()
        {
            for (var at = HeaderBytes; Asked[at] > 0; at += Asked[at] + 1)
                yield return Encoding.ASCII.GetString(Asked, at + 1, Asked[at]);
        }

        private static IEnumerable<byte> Record(IEnumerable<byte> name, int type, IEnumerable<byte> data)
        {
            byte[] content = [.. data];
            return [.. name, 0, (byte)type, 0, 1, 0, 0, 0, 60, (byte)(content.Length >> 8), (byte)content.Length, .. content];
        }

        private static IEnumerable<byte> Text(string text) => [(byte)text.Length, .. Encoding.ASCII.GetBytes(text)];
    }
}

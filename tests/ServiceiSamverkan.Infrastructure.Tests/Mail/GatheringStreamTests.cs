using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ServiceiSamverkan.Infrastructure.Mail;

namespace ServiceiSamverkan.Infrastructure.Tests.Mail;

public sealed class GatheringStreamTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(70)]
    [InlineData(300_000)]
    public async Task Talk_UnderTls_CarriesALetterOfAnySize(int length)
    {
        using var certificate = NewCertificate();
        var (near, far) = await PairAsync();
        await using var client = new SslStream(new GatheringStream(near, Patience), leaveInnerStreamOpen: false);
        await using var server = new SslStream(new NetworkStream(far, ownsSocket: true));
        var accepting = server.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, Cancelled);
        await client.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = "localhost", RemoteCertificateValidationCallback = (_, shown, _, _) => shown!.GetCertHashString() == certificate.GetCertHashString() }, Cancelled);
        var letter = RandomNumberGenerator.GetBytes(length);
        var taken = new byte[length];

        for (var talks = 0; talks < 2; talks++)
        {
            var taking = TakeAsync();
            foreach (var line in letter.Chunk(1000))
                await client.WriteAsync(line, Cancelled);
            await client.FlushAsync(Cancelled);
            var reply = new byte[8];
            await client.ReadExactlyAsync(reply, Cancelled);
            await taking;

            Encoding.ASCII.GetString(reply).Should().Be("250 ok\r\n");
            taken.Should().Equal(letter);
        }

        async Task TakeAsync()
        {
            // The client's last word of the greeting goes out with its first line.
            await accepting;
            await server.ReadExactlyAsync(taken, Cancelled);
            await server.WriteAsync("250 ok\r\n"u8.ToArray(), Cancelled);
        }
    }

    [Fact]
    public async Task Write_NoAnswerIsWaitedFor_NothingHasGoneOut()
    {
        var (near, far) = await PairAsync();
        using var server = far;
        await using var client = new GatheringStream(near, Patience);

        await client.WriteAsync("MAIL"u8.ToArray(), Cancelled);
        await client.FlushAsync(Cancelled);
        server.Available.Should().Be(0);

        var answer = client.ReadAsync(new byte[2], Cancelled);
        var taken = new byte[4];
        await server.ReceiveAsync(taken, Cancelled);
        Encoding.ASCII.GetString(taken).Should().Be("MAIL");
        await server.SendAsync("ok"u8.ToArray(), Cancelled);
        (await answer).Should().Be(2);
    }

    [Fact]
    public async Task Read_ServerIsSilent_EndsInAWord()
    {
        var (near, far) = await PairAsync();
        using var server = far;
        await using var client = new GatheringStream(near, TimeSpan.FromMilliseconds(50));

        var waiting = async () => await client.ReadAsync(new byte[1], Cancelled);

        await waiting.Should().ThrowAsync<TimeoutException>();
    }

    private static async Task<(Socket Near, Socket Far)> PairAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var near = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await near.ConnectAsync(listener.LocalEndpoint, Cancelled);
        return (near, await listener.AcceptSocketAsync(Cancelled));
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}

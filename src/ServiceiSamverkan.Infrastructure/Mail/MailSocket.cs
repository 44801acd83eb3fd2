using System.Net.Sockets;
using MailKit;
using MailKit.Security;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>What talks with mail servers have in common, SMTP and IMAP alike.</summary>
internal static class MailSocket
{
    /// <summary>Sends without delay, and neither side may keep the other waiting for longer than the given patience.</summary>
    public static async Task<GatheringStream> OpenAsync(string host, int port, TimeSpan patience, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(host, port, cancellationToken);
            return new(socket, patience);
        }
        catch (Exception)
        {
            socket.Dispose();
            throw;
        }
    }

    public static SecureSocketOptions Security(MailTls tls) => tls switch
    {
        MailTls.StartTls => SecureSocketOptions.StartTls,
        MailTls.Implicit => SecureSocketOptions.SslOnConnect,
        MailTls.None => SecureSocketOptions.None,
    };

    /// <summary>The server's fault or the line's, and none of ours.</summary>
    public static bool IsTrouble(Exception e, CancellationToken cancellationToken) =>
        e is IOException or SocketException or ProtocolException or CommandException or TimeoutException or AuthenticationException
            or SslHandshakeException or NotSupportedException or ServiceNotConnectedException or ServiceNotAuthenticatedException
        || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}

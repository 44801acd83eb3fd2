using System.Text;

namespace ServiceiSamverkan.Testing.Smtp;

/// <summary>The talk on one connection.</summary>
internal sealed class SmtpTalk(SmtpServer server, int number, StreamReader reader, Stream stream, bool isEncrypted)
{
    private readonly List<string> _to = [];
    private string _from = string.Empty;

    /// <summary>True when the client wants the talk to go on over an encrypted line.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        if (!isEncrypted)
        {
            if (await server.ReplyAsync(new("CONNECT", string.Empty, "220 journal ready", number)) is not { } greeting)
                return false;
            await WriteAsync(greeting, cancellationToken);
        }

        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            var verb = line.Split(' ', 2)[0].ToUpperInvariant();
            (isEncrypted ? server.Encrypted : server.InTheClear).Enqueue(verb);
            var usual = UsualOf(verb);
            if (await server.ReplyAsync(new(verb, line, usual, number)) is not { } reply)
                return false;
            await WriteAsync(reply, cancellationToken);
            if (verb == "QUIT")
                return false;
            if (verb == "STARTTLS" && reply.StartsWith('2'))
                return true;
            if (!reply.StartsWith('2') && !reply.StartsWith('3'))
                continue;
            if (!await TakeAsync(verb, line, cancellationToken))
                return false;
        }

        return false;
    }

    private bool MustEncrypt => server.Certificate is not null && !isEncrypted;

    private string UsualOf(string verb) => verb switch
    {
        "EHLO" when MustEncrypt => "250-journal\r\n250 STARTTLS",
        "STARTTLS" when MustEncrypt => "220 go on",
        "MAIL" or "AUTH" when MustEncrypt => "530 5.7.0 encrypt first",
        "EHLO" => server.OffersLogin ? "250-journal\r\n250-AUTH PLAIN\r\n250 8BITMIME" : "250-journal\r\n250-PIPELINING\r\n250 8BITMIME",
        "HELO" or "MAIL" or "RCPT" or "RSET" or "NOOP" => "250 ok",
        "AUTH" => "235 welcome",
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        _ => "502 unknown",
    };

    /// <summary>False to hang up.</summary>
    private async Task<bool> TakeAsync(string verb, string line, CancellationToken cancellationToken)
    {
        switch (verb)
        {
            case "MAIL":
                (_from, _) = (AddressIn(line), _to.RemoveAll(_ => true));
                break;
            case "RCPT":
                _to.Add(AddressIn(line));
                break;
            case "DATA":
                return await TakeMailAsync(cancellationToken);
        }

        return true;
    }

    private async Task<bool> TakeMailAsync(CancellationToken cancellationToken)
    {
        var content = new StringBuilder();
        for (var line = await reader.ReadLineAsync(cancellationToken); line != "."; line = await reader.ReadLineAsync(cancellationToken))
        {
            // A client that goes before the end has sent no mail.
            if (line is null)
                return false;
            content.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        var reply = await server.ReplyAsync(new(".", content.ToString(), "250 taken", number));
        if (reply is null || reply.StartsWith('2'))
            server.Journal.Enqueue(new(_from, [.. _to], content.ToString(), number, isEncrypted));
        if (reply is null)
            return false;
        await WriteAsync(reply, cancellationToken);
        return true;
    }

    private async Task WriteAsync(string reply, CancellationToken cancellationToken)
    {
        if (reply != SmtpServer.Silence)
            await stream.WriteAsync(Encoding.Latin1.GetBytes(reply + "\r\n"), cancellationToken);
    }

    private static string AddressIn(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
}

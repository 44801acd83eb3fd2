using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using ServiceiSamverkan.Testing.Serving;
using Xunit.v3;

namespace ServiceiSamverkan.Testing.Imap;

/// <summary>Dovecot with one mailbox, in a folder and on a port of its own on this machine. Skips the test where it is not installed.</summary>
public sealed class ImapServer : IAsyncDisposable
{
    public const string Inbox = "INBOX";
    private const string User = "studs";
    private const string Password = "hemligt-i-provet";
    private const UnixFileMode ForAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("sis-imap-").FullName;
    private readonly string _program;
    private readonly X509Certificate2? _certificate;
    private readonly bool _startsInTheClear;
    private Process? _process;
    private int _delivered;
    private bool _hasAnswered;

    private ImapServer(string program, X509Certificate2? certificate, bool startsInTheClear) => (_program, _certificate, _startsInTheClear) = (program, certificate, startsInTheClear);

    public int Port { get; private set; }

    /// <summary>The host's settings for reading this mailbox.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Mail:Bounces:Host"] = IPAddress.Loopback.ToString(),
        ["Mail:Bounces:Port"] = Port.ToString(CultureInfo.InvariantCulture),
        ["Mail:Bounces:Tls"] = _certificate is null ? "None" : _startsInTheClear ? "StartTls" : "Implicit",
        ["Mail:Bounces:User"] = User,
        ["Mail:Bounces:Password"] = Password,
        ["Mail:Bounces:EverySeconds"] = "1",
        ["Mail:Bounces:TimeoutSeconds"] = "60",
    };

    /// <param name="certificate">Of the server, with its key; null for talk in the clear.</param>
    /// <param name="startsInTheClear">Encrypted by STARTTLS, and nothing said before it.</param>
    public static async Task<ImapServer> StartAsync(X509Certificate2? certificate = null, bool startsInTheClear = false)
    {
        var program = Environment.GetEnvironmentVariable("SIS_TEST_DOVECOT") is { Length: > 0 } given ? given : "/usr/sbin/dovecot";
        if (!File.Exists(program))
            throw new InvalidOperationException($"{DynamicSkipToken.Value}Dovecot is not installed");
        var server = new ImapServer(program, certificate, startsInTheClear);
        try
        {
            await server.StartAgainAsync();
            return server;
        }
        catch (Exception)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>What is in the mailbox stays, as after a restart.</summary>
    public async Task StartAgainAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(100)))
        {
            // A port that was free may be another's by the time that it is listened on.
            if (_process is not { HasExited: false })
                await LaunchAsync();
            try
            {
                using var client = await ConnectAsync();
                await client.Inbox.OpenAsync(FolderAccess.ReadOnly);
                _hasAnswered = true;
                return;
            }
            catch (Exception e) when (e is SocketException or IOException or ProtocolException or CommandException)
            {
                // It does not answer yet.
            }
        }

        throw new TimeoutException($"Dovecot does not answer: {await File.ReadAllTextAsync(Path.Combine(_folder, "log"))}");
    }

    public async Task StopAsync()
    {
        if (_process is not { HasExited: false } process)
            return;
        await RunAsync(_program, "-c", Configuration, "stop");
        await process.WaitForExitAsync();
    }

    /// <summary>A mail arrives in the mailbox, byte by byte as it is given.</summary>
    /// <param name="content">In Latin-1.</param>
    public async Task DeliverAsync(string content)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{++_delivered:D6}.M{Environment.ProcessId}.here");
        var written = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(written, content.ReplaceLineEndings("\r\n"), Encoding.Latin1);
        Open(written, ForAll);
        File.Move(written, Path.Combine(Home, "Maildir", "new", name));
    }

    /// <summary>How many mails there are in a folder; none when there is no such folder.</summary>
    public async Task<int> CountAsync(string name)
    {
        using var client = await ConnectAsync();
        try
        {
            var folder = await client.GetFolderAsync(name);
            await folder.OpenAsync(FolderAccess.ReadOnly);
            return folder.Count;
        }
        catch (FolderNotFoundException)
        {
            return 0;
        }
    }

    /// <summary>As a server leaves them that died before it had moved them.</summary>
    public async Task MoveAllAsync(string from, string to)
    {
        using var client = await ConnectAsync();
        var folder = await client.GetFolderAsync(from);
        await folder.OpenAsync(FolderAccess.ReadWrite);
        await folder.MoveToAsync(await folder.SearchAsync(SearchQuery.All), await client.GetFolderAsync(to));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Home => Path.Combine(_folder, "home");

    private string Configuration => Path.Combine(_folder, "dovecot.conf");

    private async Task LaunchAsync()
    {
        if (!_hasAnswered)
            Port = ServedProcess.FreePort();
        Directory.CreateDirectory(Home);
        Directory.CreateDirectory(Path.Combine(_folder, "run"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "users"), $"{User}:{{PLAIN}}{Password}\n");
        if (_certificate is not null)
            await File.WriteAllTextAsync(Path.Combine(_folder, "server.pem"), $"{_certificate.ExportCertificatePem()}\n{_certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem()}\n");
        await File.WriteAllTextAsync(Configuration, await ConfigurationTextAsync());

        // As root it reads mail as another user, who has to come in here.
        Open(_folder, ForAll);
        Open(Home, ForAll);
        _process?.Dispose();
        _process = Process.Start(new ProcessStartInfo(_program, ["-F", "-c", Configuration]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    /// <summary>Of whoever runs the tests; root, who may read no mail, has the users of Debian's package do it.</summary>
    private async Task<string> ConfigurationTextAsync()
    {
        var (user, login, group) = Environment.IsPrivilegedProcess
            ? ("dovecot", "dovenull", "dovecot")
            : (Environment.UserName, Environment.UserName, await RunAsync("id", "-gn"));
        var (plain, secure) = _certificate is null || _startsInTheClear ? (Port, 0) : (0, Port);
        return $$"""
            base_dir = {{_folder}}/run
            state_dir = {{_folder}}/run
            log_path = {{_folder}}/log
            protocols = imap
            listen = 127.0.0.1
            ssl = {{(_certificate is null ? "no" : "required")}}
            {{(_certificate is null ? string.Empty : $"ssl_cert = <{_folder}/server.pem\nssl_key = <{_folder}/server.pem")}}
            disable_plaintext_auth = no
            auth_failure_delay = 0
            default_internal_user = {{user}}
            default_internal_group = {{group}}
            default_login_user = {{login}}
            mail_location = maildir:{{Home}}/Maildir
            first_valid_uid = 1
            first_valid_gid = 1
            passdb {
              driver = passwd-file
              args = {{_folder}}/users
            }
            userdb {
              driver = static
              args = uid={{user}} gid={{group}} home={{Home}}
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{plain}}
              }
              inet_listener imaps {
                port = {{secure}}
              }
            }
            service anvil {
              chroot =
            }
            """;
    }

    private async Task<ImapClient> ConnectAsync()
    {
        var client = new ImapClient { ServerCertificateValidationCallback = (_, shown, _, _) => shown is not null && shown.GetCertHashString() == _certificate?.GetCertHashString() };
        try
        {
            await client.ConnectAsync(IPAddress.Loopback.ToString(), Port, _certificate is null ? SecureSocketOptions.None : _startsInTheClear ? SecureSocketOptions.StartTls : SecureSocketOptions.SslOnConnect);
            await client.AuthenticateAsync(User, Password);
            return client;
        }
        catch (Exception)
        {
            client.Dispose();
            throw;
        }
    }

    private static void Open(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said.Trim();
    }
}

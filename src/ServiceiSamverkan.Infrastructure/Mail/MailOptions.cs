using Microsoft.Extensions.Options;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary><c>Mail__*</c>: the server that mail is handed to. Without a host it is written to files in the data folder.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string Host { get; init; } = string.Empty;

    public int Port { get; init; } = 587;

    /// <summary>Empty for a server that asks for no name.</summary>
    public string User { get; init; } = string.Empty;

    public string Password { get; init; } = string.Empty;

    public MailTls Tls { get; init; } = MailTls.StartTls;

    /// <summary>How often the host looks for mail that is due.</summary>
    public int SweepSeconds { get; init; } = 60;

    /// <summary>How many connections to the server are kept at once.</summary>
    public int Connections { get; init; } = 4;

    /// <summary>How long one step of the talk with the server may take.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>How many mails this host hands over in a minute, on average; 0 for as many as the server takes.</summary>
    public int PerMinute { get; init; }

    /// <summary>The same for each tenant.</summary>
    public int TenantPerMinute { get; init; }

    /// <summary>A domain must have its records before mail is sent for it in Development and Testing too; elsewhere it always must.</summary>
    public bool VerifySender { get; init; }

    /// <summary>What a sender's SPF record must name: "include:spf.relay.example"; empty when any will do.</summary>
    public string SpfNames { get; init; } = string.Empty;

    public bool HasServer => Host.Length > 0;
}

public enum MailTls
{
    /// <summary>The connection begins in the clear and must then be encrypted.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte.</summary>
    Implicit,

    /// <summary>Never encrypted: for a server on the same machine.</summary>
    None,
}

internal sealed class MailOptionsValidator : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options) =>
        options.Port is < 1 or > 65535 ? ValidateOptionsResult.Fail("Mail__Port is a number from 1 to 65535.")
        : options.SweepSeconds is < 1 or > 3600 ? ValidateOptionsResult.Fail("Mail__SweepSeconds is a number from 1 to 3600.")
        : options.Connections is < 1 or > 32 ? ValidateOptionsResult.Fail("Mail__Connections is a number from 1 to 32.")
        : options.TimeoutSeconds is < 1 or > 600 ? ValidateOptionsResult.Fail("Mail__TimeoutSeconds is a number from 1 to 600.")
        : options.PerMinute < 0 || options.TenantPerMinute < 0 ? ValidateOptionsResult.Fail("Mail__PerMinute and Mail__TenantPerMinute are 0 or more.")
        : !Enum.IsDefined(options.Tls) ? ValidateOptionsResult.Fail("Mail__Tls is one of StartTls, Implicit and None.")
        : options.User.Length > 0 && !options.HasServer ? ValidateOptionsResult.Fail("Mail__User is given and Mail__Host is not.")
        : options.User.Length > 0 && options.Password.Length == 0 ? ValidateOptionsResult.Fail("Mail__User is given and Mail__Password is not.")
        : ValidateOptionsResult.Success;
}

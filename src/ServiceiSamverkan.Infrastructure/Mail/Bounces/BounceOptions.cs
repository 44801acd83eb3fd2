using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Mail.Bounces;

namespace ServiceiSamverkan.Infrastructure.Mail.Bounces;

/// <summary><c>Mail__Bounces__*</c>: the mailbox that undelivered mail of all tenants comes back to. Without a host it is not read.</summary>
public sealed class BounceOptions
{
    public const string Section = "Mail:Bounces";

    /// <summary>What comes after "bounce+…@" of the sender on each envelope.</summary>
    public string Domain { get; init; } = BounceRules.OfSender;

    /// <summary>The IMAP server of the mailbox.</summary>
    public string Host { get; init; } = string.Empty;

    public int Port { get; init; } = 993;

    public MailTls Tls { get; init; } = MailTls.Implicit;

    public string User { get; init; } = string.Empty;

    public string Password { get; init; } = string.Empty;

    public string Folder { get; init; } = "INBOX";

    /// <summary>Where what has been taken in is moved to.</summary>
    public string HandledFolder { get; init; } = "Behandlade";

    /// <summary>Where whatever else came is moved to: forged, unknown, automatic answers.</summary>
    public string AsideFolder { get; init; } = "Avvikande";

    /// <summary>The mailbox is not read more often than this.</summary>
    public int EverySeconds { get; init; } = 60;

    /// <summary>How long one step of the talk with the server may take.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>An address is blocked when so many letters have failed for a while,</summary>
    public int Letters { get; init; } = 3;

    /// <summary>within so many days.</summary>
    public int Days { get; init; } = 14;

    public bool HasMailbox => Host.Length > 0;
}

internal sealed class BounceOptionsValidator : IValidateOptions<BounceOptions>
{
    public ValidateOptionsResult Validate(string? name, BounceOptions options) =>
        options.Domain.Length == 0 || options.Domain.Contains('@', StringComparison.Ordinal) ? ValidateOptionsResult.Fail("Mail__Bounces__Domain is a domain, such as studs.example or {domain}.")
        : options.Port is < 1 or > 65535 ? ValidateOptionsResult.Fail("Mail__Bounces__Port is a number from 1 to 65535.")
        : !Enum.IsDefined(options.Tls) ? ValidateOptionsResult.Fail("Mail__Bounces__Tls is one of StartTls, Implicit and None.")
        : options.EverySeconds is < 1 or > 86400 ? ValidateOptionsResult.Fail("Mail__Bounces__EverySeconds is a number from 1 to 86400.")
        : options.TimeoutSeconds is < 1 or > 600 ? ValidateOptionsResult.Fail("Mail__Bounces__TimeoutSeconds is a number from 1 to 600.")
        : options.Letters < 1 || options.Days is < 1 or > 90 ? ValidateOptionsResult.Fail("Mail__Bounces__Letters is 1 or more, and Mail__Bounces__Days a number from 1 to 90.")
        : options.HasMailbox && (options.User.Length == 0 || options.Password.Length == 0) ? ValidateOptionsResult.Fail("Mail__Bounces__Host is given, and Mail__Bounces__User or Mail__Bounces__Password is not.")
        : new[] { options.Folder, options.HandledFolder, options.AsideFolder } is var folders && (folders.Contains(string.Empty) || folders.Distinct(StringComparer.OrdinalIgnoreCase).Count() < folders.Length)
            ? ValidateOptionsResult.Fail("Mail__Bounces__Folder, HandledFolder and AsideFolder are three folders.")
        : ValidateOptionsResult.Success;
}

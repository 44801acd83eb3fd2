using Microsoft.Extensions.Options;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>Hands mail to the server of the settings.</summary>
internal sealed class SmtpTransport(IOptions<MailOptions> options) : IMailTransport
{
    public int Connections => options.Value.Connections;

    public IMailConnection Open() => new SmtpConnection(options.Value);
}

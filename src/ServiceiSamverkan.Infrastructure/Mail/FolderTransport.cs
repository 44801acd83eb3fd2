using System.Text;
using Microsoft.Extensions.Options;
using MimeKit;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>Without a server, mail is written to <c>&lt;Data__Folder&gt;/mail/&lt;tenant&gt;/*.eml</c>, whole or not at all.</summary>
internal sealed class FolderTransport(IOptions<DataOptions> options) : IMailTransport
{
    public int Connections => 1;

    public IMailConnection Open() => new Connection(MailFolder.Of(options.Value));

    private sealed class Connection(MailFolder folder) : IMailConnection
    {
        public async ValueTask<SendOutcome> SendAsync(Tenant tenant, MimeMessage message, string returnPath, Task before, CancellationToken cancellationToken)
        {
            await before;

            // As whoever delivers a mail writes it at its top.
            var sender = new Header(HeaderId.ReturnPath, string.Empty);
            sender.SetRawValue(Encoding.ASCII.GetBytes($" <{returnPath}>\r\n"));
            message.Headers.Insert(0, sender);
            await folder.WriteAsync(tenant, message, cancellationToken);
            return SendOutcome.Accepted;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

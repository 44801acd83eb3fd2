using System.Globalization;
using MimeKit;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>Mail as files, a folder for each tenant. A repeat of a mail takes the place of the first.</summary>
public sealed class MailFolder
{
    private const string Ending = ".eml";

    private readonly string _root;

    private MailFolder(string root) => _root = root;

    public static MailFolder Of(DataOptions options) => new(Path.Combine(options.Folder, "mail"));

    internal async Task WriteAsync(Tenant tenant, MimeMessage message, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, tenant.Identifier)).FullName;
        var id = message.MessageId!.Split('@')[0];
        var name = string.Create(CultureInfo.InvariantCulture, $"{message.Date.UtcDateTime:yyyyMMdd'T'HHmmss}-{id}");
        var written = Path.Combine(folder, name + ".part");
        await using (var file = File.Create(written))
            await message.WriteToAsync(file, cancellationToken);
        var kept = Path.Combine(folder, name + Ending);
        File.Move(written, kept, overwrite: true);
        foreach (var earlier in Directory.EnumerateFiles(folder, $"*-{id}{Ending}").Where(file => file != kept))
            File.Delete(earlier);
    }

    /// <summary>The names of a tenant's mail, newest first.</summary>
    public IReadOnlyList<string> List(Tenant tenant)
    {
        var folder = Path.Combine(_root, tenant.Identifier);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(f => Path.GetFileNameWithoutExtension(f)).OrderDescending(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Null when there is no such mail. A name comes from an address: it is looked for in the list and never made a path of.</summary>
    public async Task<MimeMessage?> ReadAsync(Tenant tenant, string name, CancellationToken cancellationToken) =>
        List(tenant).Contains(name)
            ? await MimeMessage.LoadAsync(Path.Combine(_root, tenant.Identifier, name + Ending), cancellationToken)
            : null;
}

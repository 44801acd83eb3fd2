using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using ServiceiSamverkan.Infrastructure.Mail;

namespace ServiceiSamverkan.Api.Hosting;

/// <summary>Shows this tenant's mail where there is no mail server. In Development alone: whoever opens it reads everybody's mail.</summary>
internal static class DevMail
{
    private const string Root = "/dev/mail";

    public static void MapDevMail(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        var pages = app.MapGroup(Root).ExcludeFromDescription();
        pages.MapGet(string.Empty, ListAsync);
        pages.MapGet("{name}", ShowAsync);
        pages.MapGet("{name}/html", BodyAsync);
    }

    private static async Task<IResult> ListAsync(MailFolder folder, IMultiTenantContextAccessor<Tenant> tenants, CancellationToken cancellationToken)
    {
        if (tenants.MultiTenantContext.TenantInfo is not { } tenant)
            return Results.NotFound();
        var rows = new StringBuilder();
        foreach (var name in folder.List(tenant).Take(200))
        {
            if (await folder.ReadAsync(tenant, name, cancellationToken) is { } mail)
                rows.Append(CultureInfo.InvariantCulture, $"<tr><td>{Encoded(mail.Date.ToString("u", CultureInfo.InvariantCulture))}</td><td>{Encoded(mail.To.ToString())}</td><td><a href=\"{Root}/{Encoded(name)}\">{Encoded(mail.Subject)}</a></td></tr>");
        }

        return Page($"Mejl från {tenant.Name}", rows.Length == 0
            ? "<p>Inget mejl har skickats härifrån än. Det skrivs när jobbet har gått, högst en minut efter att det blev aktuellt.</p>"
            : $"<table><thead><tr><th>Tid (UTC)</th><th>Till</th><th>Ämne</th></tr></thead><tbody>{rows}</tbody></table>");
    }

    private static async Task<IResult> ShowAsync(string name, MailFolder folder, IMultiTenantContextAccessor<Tenant> tenants, CancellationToken cancellationToken)
    {
        if (tenants.MultiTenantContext.TenantInfo is not { } tenant || await folder.ReadAsync(tenant, name, cancellationToken) is not { } mail)
            return Results.NotFound();
        var headers = string.Join('\n', mail.Headers.Select(h => $"{h.Field}: {h.Value.ReplaceLineEndings(" ")}"));
        return Page(mail.Subject ?? name, $"""
            <p><a href="{Root}">Alla mejl</a></p>
            <h2>HTML</h2>
            <iframe sandbox title="HTML" src="{Root}/{Encoded(name)}/html" width="660" height="800"></iframe>
            <h2>Text</h2>
            <pre>{WithLinks(mail.TextBody ?? string.Empty)}</pre>
            <h2>Huvuden</h2>
            <pre>{Encoded(headers)}</pre>
            """);
    }

    private static async Task<IResult> BodyAsync(string name, MailFolder folder, IMultiTenantContextAccessor<Tenant> tenants, CancellationToken cancellationToken) =>
        tenants.MultiTenantContext.TenantInfo is { } tenant && await folder.ReadAsync(tenant, name, cancellationToken) is { HtmlBody: { } html }
            ? Results.Content(html, "text/html; charset=utf-8")
            : Results.NotFound();

    /// <summary>The frame runs nothing and follows nothing; links are followed from the text.</summary>
    private static string WithLinks(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line =>
        line.IndexOf("http", StringComparison.Ordinal) is var at and >= 0 && Uri.TryCreate(line[at..].Trim(), UriKind.Absolute, out _)
            ? $"{Encoded(line[..at])}<a href=\"{Encoded(line[at..].Trim())}\">{Encoded(line[at..].Trim())}</a>"
            : Encoded(line)));

    private static string Encoded(string? text) => HtmlEncoder.Default.Encode(text ?? string.Empty);

    private static IResult Page(string title, string body) => Results.Content($"""
        <!doctype html>
        <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Encoded(title)}</title></head>
        <body><main><h1>{Encoded(title)}</h1>{body}</main></body></html>
        """, "text/html; charset=utf-8");
}

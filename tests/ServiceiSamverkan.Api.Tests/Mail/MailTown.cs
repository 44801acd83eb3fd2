using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Infrastructure.Mail;
using ServiceiSamverkan.Infrastructure.Mail.Bounces;
using ServiceiSamverkan.Testing.Mail;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>A municipality with a mail server that keeps a journal, places where things happen, and people who follow them.</summary>
internal sealed partial class MailTown : IAsyncDisposable
{
    private int _places;

    private MailTown(TestHost host, SmtpServer server) => (Host, Server) = (host, server);

    public TestHost Host { get; }

    public SmtpServer Server { get; }

    public Tenant Tenant => Host.Tenants.Skelleftea;

    public static async Task<MailTown> StartAsync(DatabaseProvider engine = DatabaseProvider.Sqlite, Dictionary<string, string?>? more = null, Action<IServiceCollection>? replace = null)
    {
        var server = new SmtpServer();
        var settings = server.Settings;
        foreach (var (name, value) in more ?? [])
            settings[name] = value;
        return new(await TestHost.StartAsync(engine, settings, replace), server);
    }

    /// <summary>What the minutely job does.</summary>
    public async Task<SweepReport> SweepAsync() =>
        await Host.Services.GetRequiredService<DueWork>().RunAsync(Tenant.Identifier, CancellationToken.None) ?? throw new InvalidOperationException("A pass runs already.");

    /// <summary>A pass over all tenants.</summary>
    public async Task<SweepReport> SweepAllAsync() =>
        await Host.Services.GetRequiredService<DueWork>().RunAsync(null, CancellationToken.None) ?? throw new InvalidOperationException("A pass runs already.");

    /// <summary>A pass as another process makes it, beside the one of this.</summary>
    public Func<Task<SweepReport>> OtherProcess()
    {
        var other = NewProcess();
        return async () => (await other.RunAsync(Tenant.Identifier, CancellationToken.None))!;
    }

    /// <summary>What one process keeps to itself, made anew; only the database is shared.</summary>
    public DueWork NewProcess()
    {
        var services = Host.Services;
        return new(
            services.GetRequiredService<DueHints>(), services.GetRequiredService<TenantScope>(), services.GetServices<ITenantSweep>(),
            services.GetRequiredService<MailSweep>(), ActivatorUtilities.CreateInstance<BounceMailbox>(services), services.GetRequiredService<ILogger<DueWork>>());
    }

    public async Task SweepAtAsync(DateTimeOffset now)
    {
        Host.Now = now;
        (await SweepAsync()).Trouble.Should().BeEmpty();
    }

    public Task<T> InAsync<T>(Func<ITenantDb, Task<T>> work) => Host.InAsync(Tenant, services => work(services.GetRequiredService<ITenantDb>()));

    public Task<List<MailMessage>> MessagesAsync(MailKind kind) =>
        InAsync(db => db.Set<MailMessage>().AsNoTracking().Where(m => m.Kind == kind).OrderBy(m => m.Id).ToListAsync());

    public Task<Result> SendAsync(Mediator.ICommand<Result> command) => Host.SendAsync<Result>(Tenant, command);

    public Task<Result> RequestAsync(string email, Cadence cadence = Cadence.Weekly, params SubscriptionScope[] scopes) =>
        SendAsync(new RequestSubscription(email, scopes.Length == 0 ? [SubscriptionScope.Municipality] : scopes, cadence, "sv"));

    /// <summary>The token of the latest opt-in mail that waits for the address.</summary>
    public async Task<string> OptInTokenAsync(string email)
    {
        var texts = await InAsync(db => db.Set<MailMessage>().Where(m => m.Address == email && m.Kind == MailKind.OptIn && m.Text != null).Select(m => m.Text!).ToListAsync());
        var waiting = await InAsync(db => db.Set<Subscription>().Where(s => s.OptIn != null && s.OptIn.UsedAt == null).Select(s => s.OptIn!.TokenHash).ToListAsync());
        var tokens = texts.Select(text => ConfirmLink().Match(text).Groups[1].Value).ToList();

        // The clock stands still, so the mails of one address have no order: the one not used yet is meant, else any.
        return tokens.Find(token => waiting.Contains(OptIn.Hash(token))) ?? tokens[0];
    }

    /// <summary>Asks and confirms at once, without the mail being sent.</summary>
    public async Task SubscribeAsync(string email, Cadence cadence = Cadence.Weekly, params SubscriptionScope[] scopes)
    {
        (await RequestAsync(email, cadence, scopes)).Error.Should().BeNull();
        (await SendAsync(new ConfirmSubscription(await OptInTokenAsync(email)))).Error.Should().BeNull();
    }

    /// <summary>The municipality is also found at this host.</summary>
    public Task AddHostAsync(string host)
    {
        var known = Tenant;
        return Host.Services.GetRequiredService<TenantRegistry>().UpdateAsync(
            new Tenant
            {
                Id = known.Id,
                Identifier = known.Identifier,
                Name = known.Name,
                Kind = known.Kind,
                Host = known.Host,
                OtherHosts = [host],
                Code = known.Code,
                Phone = known.Phone,
                Email = known.Email,
                Server = known.Server,
                Database = known.Database,
                PilotStart = known.PilotStart,
            },
            CancellationToken.None);
    }

    public Task<Guid> AddPlaceAsync(string name) => InAsync(db => db.AddPlaceAsync(++_places, name));

    /// <summary>Something that residents may hear about happens at the place now: its service changes, or this feedback is published.</summary>
    public Task<long> HappensAsync(Guid place, Guid? feedback = null) => InAsync(db => db.HappensAsync(
        feedback is { } id ? new FeedbackPublished(id, FeedbackKind.Final, new Concern(null, [place]), []) : new PlaceServiceChanged(place, "groceries", ServiceStatus.Here),
        Host.Now));

    public MimeMessage Read(JournalEntry entry)
    {
        using var content = new MemoryStream(System.Text.Encoding.Latin1.GetBytes(entry.Content));
        return MimeMessage.Load(content);
    }

    /// <summary>The mail of this kind that reached the address.</summary>
    public IReadOnlyList<MimeMessage> DigestsTo(string email) => [.. Server.To(email).Select(Read).Where(m => m.Headers.Contains("List-Id"))];

    /// <summary>The token in the address that stops a letter.</summary>
    public static string StopToken(MimeMessage letter) => StopLink().Match(letter.Headers["List-Unsubscribe"] ?? string.Empty).Groups[1].Value;

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }

    [System.Text.RegularExpressions.GeneratedRegex("/prenumerera/bekrafta/([\\w-]+)")]
    private static partial System.Text.RegularExpressions.Regex ConfirmLink();

    [System.Text.RegularExpressions.GeneratedRegex("/prenumeration/([\\w-]+)/sluta")]
    private static partial System.Text.RegularExpressions.Regex StopLink();
}

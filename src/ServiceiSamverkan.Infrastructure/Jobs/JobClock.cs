using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.InMemory;
using Hangfire.Logging;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.SqlServer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Infrastructure.Mail;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Jobs;

/// <summary>
/// Hangfire as a clock and nothing more: one job, every minute, on one of the hosts that share a catalogue. Its storage is
/// memory with SQLite, else the catalogue's server, and may be lost without any mail being lost.
/// </summary>
internal sealed partial class JobClock(
    DatabaseAddresses addresses, IOptions<MailOptions> mail, IOptions<JobOptions> jobs, IServiceScopeFactory scopes, ILoggerFactory loggers, ILogger<JobClock> logger) : BackgroundService
{
    private const string SweepId = "sweep";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>How long the locks of a host that died keep the others from the job; they are held for moments.</summary>
    private static readonly TimeSpan LockTimeout = TimeSpan.FromMinutes(1);

    /// <summary>Seconds within the minute, or whole minutes.</summary>
    internal static string CronOf(int seconds) =>
        seconds < 60 ? $"*/{seconds} * * * * *" : seconds < 120 ? Cron.Minutely() : $"*/{seconds / 60} * * * *";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        LogProvider.SetCurrentLogProvider(new AspNetCoreLogProvider(loggers));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // The server may come later; until then mail waits in the tenants' databases.
                LogStorageAway(e);
                await Task.Delay(Patience, stoppingToken);
            }
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        var storage = Storage();
        new RecurringJobManager(storage).AddOrUpdate<SweepJob>(SweepId, job => job.RunAsync(CancellationToken.None), CronOf(mail.Value.SweepSeconds));
        var options = new BackgroundJobServerOptions
        {
            WorkerCount = 1,
            Activator = new AspNetCoreJobActivator(scopes),
            SchedulePollingInterval = TimeSpan.FromSeconds(Math.Min(Patience.TotalSeconds, mail.Value.SweepSeconds)),
        };
        using var server = new BackgroundJobServer(options, storage);
        await using var dashboard = await DashboardAsync(storage, stoppingToken);
        try
        {
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            server.SendStop();
        }
    }

    /// <summary>Null when none is asked for, or its port is taken: the work goes on without.</summary>
    private async Task<JobDashboard?> DashboardAsync(JobStorage storage, CancellationToken stoppingToken)
    {
        var port = jobs.Value.DashboardPort;
        try
        {
            return port == 0 ? null : await JobDashboard.StartAsync(port, storage, stoppingToken);
        }
        catch (IOException e)
        {
            LogNoDashboard(e, port);
            return null;
        }
    }

    private JobStorage Storage() => addresses.Provider switch
    {
        DatabaseProvider.Sqlite => new InMemoryStorage(),
        DatabaseProvider.SqlServer => new SqlServerStorage(addresses.Catalog),
        DatabaseProvider.PostgreSql => PostgreSql(new PostgreSqlStorageOptions { SchemaName = "hangfire", DistributedLockTimeout = LockTimeout }),
    };

    private PostgreSqlStorage PostgreSql(PostgreSqlStorageOptions options) => new(new NpgsqlConnectionFactory(addresses.Catalog, options), options);

    [LoggerMessage(Microsoft.Extensions.Logging.LogLevel.Error, "The jobs' dashboard cannot listen on port {Port}.")]
    private partial void LogNoDashboard(Exception exception, int port);

    [LoggerMessage(Microsoft.Extensions.Logging.LogLevel.Error, "The storage of jobs cannot be used; trying again shortly.")]
    private partial void LogStorageAway(Exception exception);
}

public static class JobServices
{
    /// <summary>Seldom in tests, which call the work themselves.</summary>
    public static IServiceCollection AddJobClock(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<JobOptions>().Bind(configuration.GetSection(JobOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<JobOptions>, JobOptionsValidator>();
        services.AddTransient<SweepJob>();
        services.AddHostedService<JobClock>();
        return services;
    }
}

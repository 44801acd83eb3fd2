using FluentValidation;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Api.Endpoints;
using ServiceiSamverkan.Api.Identity;
using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Infrastructure;
using ServiceiSamverkan.Infrastructure.Jobs;
using ServiceiSamverkan.Infrastructure.Time;
using ServiceiSamverkan.Portal;

namespace ServiceiSamverkan.Api.Hosting;

/// <summary>The product, put together once for the web and for the command line.</summary>
public static class ProductHost
{
    public const string Testing = nameof(Testing);

    private const int ThreadsReady = 16;

    public static WebApplicationBuilder CreateBuilder(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = o.ValidateOnBuild = true);
        builder.WebHost.ConfigureKestrel((context, kestrel) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = context.Configuration.GetSection(LimitOptions.Section).Get<LimitOptions>()?.BodyBytes ?? new LimitOptions().BodyBytes;
        });

        // An address in a request line may bear a code or a token, and logs are kept.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        AddProduct(builder.Services, builder.Configuration, builder.Environment);
        return builder;
    }

    /// <summary>Everything but the running: routes are mapped, and neither web nor jobs have started.</summary>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        // What runs beside the web keeps as many threads busy as there are processors: a request must find another at once.
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, ThreadsReady), completions);
        var app = builder.Build();
        app.UseProduct();
        return app;
    }

    private static void AddProduct(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(ClockOf(configuration, environment));
        services.AddSingleton<IIdSource, Version7Ids>();
        services.AddOptions<PublicOptions>().BindConfiguration(PublicOptions.Section);
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        services.AddInfrastructure(configuration);
        services.AddPortal();
        services.AddValidatorsFromAssemblyContaining<ITenantDb>(ServiceLifetime.Singleton, includeInternalTypes: true);
        services.AddMediator(o =>
        {
            o.Assemblies = [typeof(ITenantDb)];
            o.ServiceLifetime = ServiceLifetime.Scoped;
            o.PipelineBehaviors = [typeof(ValidationBehavior<,>), typeof(UnitOfWorkBehavior<,>), typeof(AnsweredOnceBehavior<,>), typeof(AuditedReadingBehavior<,>)];
        });
        services.AddFeatures();
        if (HasJobs(configuration, environment))
            services.AddJobClock(configuration);

        services.AddHttpContextAccessor();
        services.AddScoped<ICaller, HttpCaller>();
        services.AddSingleton<HostNames>();
        services.AddStaffAuthentication(new CookieNames(Secure: !IsPlainHttp(environment)));
        services.AddRateLimits();
        services.AddPublicPageCache();
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultHandler>();
        services.AddHealthChecks().AddCheck<CatalogHealth>("catalogue");
        services.AddApi();
        services.AddProxies(configuration);
    }

    /// <summary>Development and tests may be served over http; anything else has Secure cookies.</summary>
    internal static bool IsPlainHttp(IHostEnvironment environment) => environment.IsDevelopment() || environment.IsEnvironment(Testing);

    /// <summary>Tests call the work themselves, unless they ask for the job.</summary>
    private static bool HasJobs(IConfiguration configuration, IHostEnvironment environment) =>
        !environment.IsEnvironment(Testing) || configuration["SIS_TEST_JOBS"] == "1";

    private static TimeProvider ClockOf(IConfiguration configuration, IHostEnvironment environment) =>
        configuration["SIS_TEST_CLOCK"] is not { Length: > 0 } file ? TimeProvider.System
        : environment.IsEnvironment(Testing) ? new FileClock(file)
        : throw new OptionsValidationException("SIS_TEST_CLOCK", typeof(TimeProvider), ["SIS_TEST_CLOCK belongs to the Testing environment: unset it, or set ASPNETCORE_ENVIRONMENT=Testing."]);
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Infrastructure.Audit;
using ServiceiSamverkan.Infrastructure.Mail;
using ServiceiSamverkan.Infrastructure.Mail.Bounces;
using ServiceiSamverkan.Infrastructure.Mail.Senders;
using ServiceiSamverkan.Infrastructure.Region;

namespace ServiceiSamverkan.Infrastructure.Due;

internal static class DueServices
{
    public static IServiceCollection AddDueWork(this IServiceCollection services)
    {
        services.AddSingleton<TenantScope>();
        services.AddSingleton<ITenantSweep, ReportSweep>();
        services.AddSingleton<ITenantSweep, SealSweep>();
        services.AddSingleton<ITenantSweep, DisposalSweep>();
        services.AddSingleton<ITenantSweep, SenderSweep>();
        services.AddSingleton<DueHints>();
        services.AddSingleton<RequestsUnderWay>();
        services.AddSingleton(sp => new DueWork(
            sp.GetRequiredService<DueHints>(), sp.GetRequiredService<TenantScope>(), sp.GetServices<ITenantSweep>(),
            sp.GetRequiredService<MailSweep>(), sp.GetRequiredService<BounceMailbox>(), sp.GetRequiredService<ILogger<DueWork>>()));
        return services;
    }
}

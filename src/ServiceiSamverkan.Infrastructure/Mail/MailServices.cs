using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Contributions.Supporting;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Answers;
using ServiceiSamverkan.Application.Mail.Closing;
using ServiceiSamverkan.Application.Mail.Desk;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Mail.Failed;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Mail.Overview;
using ServiceiSamverkan.Application.Mail.Receipts;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Infrastructure.Mail.Bounces;
using ServiceiSamverkan.Infrastructure.Mail.Senders;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Mail;

internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();

        services.AddSingleton(sp => RulesOf(sp.GetRequiredService<IOptions<MailOptions>>().Value, sp.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton<IDnsTexts>(_ => DnsTexts.OfMachine());
        services.AddSingleton<SenderCheck>();
        services.AddSingleton<ISenderCheck>(sp => sp.GetRequiredService<SenderCheck>());

        services.AddBounces(configuration);

        services.AddScoped<IMailIdentitySource, TenantMailIdentity>();
        services.AddScoped<Outbox>();
        services.AddScoped<IRecordEvents, ReceiptRecorder>();
        services.AddScoped<IRecordEvents, MeetingNoticeRecorder>();
        services.AddScoped<MeetingMail>();
        services.AddScoped<ReminderRules>();
        services.AddScoped<MeetingReminders>();
        services.AddScoped<ClosingReminders>();
        services.AddScoped<Escalations>();
        services.AddScoped<WeekLetters>();
        services.AddScoped<UrgentMail>();
        services.AddScoped<DeskChecks>();
        services.AddScoped<ScopeNames>();
        services.AddScoped<OptInMail>();
        services.AddScoped<SubscriptionRequests>();
        services.AddScoped<SupportMail>();
        services.AddScoped<SubscriptionLinks>();
        services.AddScoped<AnswerMail>();
        services.AddScoped<DigestRounds>();
        services.AddScoped<DigestReaders>();
        services.AddScoped<DigestPlanner>();
        services.AddScoped<DigestComposer>();
        services.AddScoped<DigestFacts>();
        services.AddScoped<DecidedFacts>();
        services.AddScoped<OwnAnswersReader>();
        services.AddScoped<MailChecks>();
        services.AddScoped<MailAssembly>();
        services.AddScoped<AnswerOutcomes>();
        services.AddScoped<MailRetry>();
        services.AddScoped<LetterRuns>();

        services.AddSingleton(sp => MailFolder.Of(sp.GetRequiredService<IOptions<DataOptions>>().Value));
        services.AddSingleton<IMailTransport>(sp => sp.GetRequiredService<IOptions<MailOptions>>().Value.HasServer
            ? ActivatorUtilities.CreateInstance<SmtpTransport>(sp)
            : ActivatorUtilities.CreateInstance<FolderTransport>(sp));
        services.AddSingleton<MailRates>();
        services.AddSingleton<MailSender>();
        services.AddSingleton<MailSweep>();
        return services;
    }

    /// <summary>Development and Testing may send from any domain, unless they are told otherwise.</summary>
    private static SenderRules RulesOf(MailOptions mail, IHostEnvironment environment) =>
        new(mail.VerifySender || !(environment.IsDevelopment() || environment.IsEnvironment("Testing")), mail.SpfNames);
}

using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Contributions.FollowUps;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Portal.Formatting;
using ServiceiSamverkan.Portal.Forms;
using ServiceiSamverkan.Portal.Languages;
using ServiceiSamverkan.Portal.Mail;
using ServiceiSamverkan.Portal.Tenancy;
using ServiceiSamverkan.Portal.Texts;

namespace ServiceiSamverkan.Portal;

public static class PortalServices
{
    /// <summary>What the pages need, beside the mediator, the tenant and the caller of the request.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddDataProtection();
        services.AddLocalization();
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddSingleton<IErrorTexts, ErrorTexts>();
        services.AddScoped<IFollowUpTexts, FollowUpTexts>();
        services.AddScoped<IMailRenderer, MailRenderer>();
        services.AddScoped<Site>();
        services.AddScoped<Links>();
        services.AddScoped<StatusMessage>();
        services.AddTransient(_ => Format.Current);
        return services;
    }
}

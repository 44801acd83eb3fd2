using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Mail.Bounces;

namespace ServiceiSamverkan.Infrastructure.Mail.Bounces;

internal static class BounceServices
{
    public static IServiceCollection AddBounces(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BounceOptions>().Bind(configuration.GetSection(BounceOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BounceOptions>, BounceOptionsValidator>();
        services.AddSingleton(sp => RulesOf(sp.GetRequiredService<IOptions<BounceOptions>>().Value));
        services.AddSingleton<BounceFiling>();
        services.AddSingleton<BounceMailbox>();
        services.AddScoped<BounceAddresses>();
        services.AddScoped<AddressBlocks>();
        return services;
    }

    private static BounceRules RulesOf(BounceOptions options) => new(options.Domain, options.Letters, options.Days);
}

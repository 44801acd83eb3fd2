using Mediator;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Infrastructure.Mail.Senders;

/// <summary>Asks each municipality's domain once a day whether we may send for it, and sooner while we may not.</summary>
internal sealed class SenderSweep(SenderRules rules, SenderCheck check, TimeProvider clock) : ITenantSweep
{
    public bool Concerns(Tenant tenant) => rules.MustBeVerified && tenant.Kind == TenantKind.Municipality;

    public async Task<DateTimeOffset?> RunAsync(IServiceProvider services, Tenant tenant, CancellationToken cancellationToken)
    {
        var sender = services.GetRequiredService<ISender>();
        var state = (await sender.Send(new GetSender(), cancellationToken)).Value;
        if (state.IsPrepared && state.AskAt > clock.GetUtcNow())
            return state.AskAt;
        return (await check.RunAsync(sender, cancellationToken)).AskAt;
    }
}

using Mediator;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Mail.Disposal;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>Disposes of mail that ended long ago, whenever the municipality is looked at: at the latest each morning.</summary>
internal sealed class DisposalSweep : ITenantSweep
{
    public bool Concerns(Tenant tenant) => tenant.Kind == TenantKind.Municipality;

    public async Task<DateTimeOffset?> RunAsync(IServiceProvider services, Tenant tenant, CancellationToken cancellationToken)
    {
        var sender = services.GetRequiredService<ISender>();
        if (!(await sender.Send(new FindDisposableMail(), cancellationToken)).Value)
            return DateTimeOffset.MaxValue;
        return (await sender.Send(new DisposeMail(), cancellationToken)).Value == DisposeMail.Batch ? null : DateTimeOffset.MaxValue;
    }
}

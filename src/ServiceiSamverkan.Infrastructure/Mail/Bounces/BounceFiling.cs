using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Infrastructure.Mail.Bounces;

/// <summary>Where a mail of the bounce mailbox goes.</summary>
internal enum Filed
{
    /// <summary>Its tenant has it.</summary>
    Handled,

    /// <summary>Nobody's, or no report: a person may look at it.</summary>
    Aside,

    /// <summary>Its tenant cannot take it now.</summary>
    Later,
}

/// <summary>Brings what has come back to the tenant whose key its token bears, and to no other.</summary>
internal sealed partial class BounceFiling(ITenantDirectory directory, TenantScope tenants, ILogger<BounceFiling> logger)
{
    /// <exception cref="Exception">The tenant's database is away.</exception>
    public async Task<Filed> FileAsync(ReturnedMail mail, SweepReport report, CancellationToken cancellationToken)
    {
        if (mail.Notices.Count == 0)
            return Filed.Aside;
        foreach (var text in mail.Tokens)
        {
            if (BounceToken.Read(text) is not { } token)
                continue;
            foreach (var tenant in directory.All.Where(t => t.Kind == TenantKind.Municipality && t.State != TenantState.Closed && BounceToken.MarkOf(t.Id) == token.TenantMark))
            {
                if (tenant.State != TenantState.Active)
                    return Filed.Later;
                var recorded = await tenants.RunAsync(tenant.Id, async (services, _) => await services.GetRequiredService<ISender>()
                    .Send(new RecordBounce(token.MessageId, text, new(mail.Key, mail.Notices)), cancellationToken));
                if (recorded.Error is NotFound)
                    continue;
                if (recorded.Error is not null)
                    return Filed.Later;
                Tell(tenant, recorded.Value, report);
                return Filed.Handled;
            }
        }

        return Filed.Aside;
    }

    /// <summary>Being refused concerns everybody's mail: somebody has to look.</summary>
    private void Tell(Tenant tenant, BounceRecorded recorded, SweepReport report)
    {
        if (recorded.Kind != BounceKind.Refused)
            return;
        LogRefused(tenant.Identifier, recorded.Status);
        report.Trouble.Add($"{tenant.Identifier}: receivers refuse our mail ({recorded.Status})");
    }

    [LoggerMessage(LogLevel.Error, "Mail of {Tenant} is refused by its receivers ({Status}): nobody is blocked for it, and somebody has to look at the sender's domain.")]
    private partial void LogRefused(string tenant, string status);
}

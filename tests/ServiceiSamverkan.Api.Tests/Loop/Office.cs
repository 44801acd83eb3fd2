using ServiceiSamverkan.Api.Tests.Mail;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Loop;

/// <summary>The people of the municipality's office, each signed in for the day with no more than the role's own rights.</summary>
internal sealed record Office(Desk Leader, Desk Secretary, Desk Administrator, HttpClient Moderator)
{
    public static async Task<Office> OpensAsync(MailTown town, DateTimeOffset now)
    {
        town.Host.Now = now;
        return new(
            await DeskAsync(town, StaffRole.ProcessLeader), await DeskAsync(town, StaffRole.Secretary), await DeskAsync(town, StaffRole.Administrator),
            await town.Host.ApiClientAsync(town.Tenant, StaffRole.Moderator));
    }

    private static async Task<Desk> DeskAsync(MailTown town, StaffRole role) =>
        new(await town.Host.ApiClientAsync(town.Tenant, role), town.Host.Client(town.Tenant));
}

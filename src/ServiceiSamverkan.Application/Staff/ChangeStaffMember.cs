using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Staff;

/// <summary>Name and roles; the roles hold from the person's next request.</summary>
public sealed record ChangeStaffMember(Guid Id, int? Version, string Name, IReadOnlyList<StaffRole> Roles) : ICommand<Result>, ILeavesPublicPages;

public sealed class ChangeStaffMemberHandler(IStaffAccounts accounts) : ICommandHandler<ChangeStaffMember, Result>
{
    public async ValueTask<Result> Handle(ChangeStaffMember command, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(command.Id, cancellationToken) is not { } member)
            return NotFound.Instance;
        if (member.CheckVersion(command.Version) is { } stale)
            return stale;
        if (!command.Roles.Contains(StaffRole.Administrator) && await accounts.IsLastAdministratorAsync(command.Id, cancellationToken))
            return new LastAdministrator();
        return await accounts.ChangeAsync(command.Id, command.Name.Trim(), command.Roles.ToHashSet(), cancellationToken);
    }
}

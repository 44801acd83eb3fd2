using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Staff;

/// <summary>Gives someone an account. The first password is told by the administrator and changed by its owner.</summary>
public sealed record AddStaffMember(string Email, string Name, string Password, IReadOnlyList<StaffRole> Roles)
    : ICommand<Result<Created>>, ILeavesPublicPages;

public sealed class AddStaffMemberHandler(IStaffAccounts accounts, IIdSource ids) : ICommandHandler<AddStaffMember, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(AddStaffMember command, CancellationToken cancellationToken)
    {
        var member = new NewStaffMember(ids.Next(), command.Email.Trim(), command.Name.Trim(), command.Password, command.Roles.ToHashSet());
        var added = await accounts.CreateAsync(member, cancellationToken);
        return added.Error is { } error ? error : new Created(added.Value);
    }
}

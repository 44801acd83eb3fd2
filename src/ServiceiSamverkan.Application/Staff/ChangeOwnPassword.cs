using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Staff;

/// <summary>Ends every session of the account, this one too.</summary>
public sealed record ChangeOwnPassword(string Current, string Password) : ICommand<Result>, ILeavesPublicPages;

public sealed class ChangeOwnPasswordHandler(IStaffAccounts accounts, ICaller caller) : ICommandHandler<ChangeOwnPassword, Result>
{
    public async ValueTask<Result> Handle(ChangeOwnPassword command, CancellationToken cancellationToken) =>
        caller.StaffId is { } id
            ? await accounts.ChangePasswordAsync(id, command.Current, command.Password, cancellationToken)
            : NotFound.Instance;
}

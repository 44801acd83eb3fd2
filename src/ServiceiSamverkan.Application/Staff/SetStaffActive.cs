using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Staff;

/// <summary>Closes an account, or opens it again. What the person did keeps its name.</summary>
public sealed record SetStaffActive(Guid Id, bool Active) : ICommand<Result>, ILeavesPublicPages;

public sealed class SetStaffActiveHandler(IStaffAccounts accounts) : ICommandHandler<SetStaffActive, Result>
{
    public async ValueTask<Result> Handle(SetStaffActive command, CancellationToken cancellationToken)
    {
        if (!command.Active && await accounts.IsLastAdministratorAsync(command.Id, cancellationToken))
            return new LastAdministrator();
        return await accounts.SetActiveAsync(command.Id, command.Active, cancellationToken);
    }
}

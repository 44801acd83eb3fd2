using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Staff;

/// <summary>Whether the week's letter comes to whoever asks.</summary>
public sealed record ChangeOwnWeekLetter(bool Wanted) : ICommand<Result>, ILeavesPublicPages;

public sealed class ChangeOwnWeekLetterHandler(IStaffAccounts accounts, ICaller caller) : ICommandHandler<ChangeOwnWeekLetter, Result>
{
    public async ValueTask<Result> Handle(ChangeOwnWeekLetter command, CancellationToken cancellationToken) =>
        caller.StaffId is { } id ? await accounts.SetWeekLetterAsync(id, command.Wanted, cancellationToken) : NotFound.Instance;
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Staff;

namespace ServiceiSamverkan.Infrastructure.Identity;

public sealed class StaffAccounts(UserManager<StaffAccount> users) : IStaffAccounts
{
    public async ValueTask<IReadOnlyList<StaffMember>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await users.Users.AsNoTracking().OrderBy(u => u.DisplayName).ThenBy(u => u.Id).ToListAsync(cancellationToken)).Select(MemberOf)];

    public async ValueTask<StaffMember?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await AccountAsync(id) is { } account ? MemberOf(account) : null;

    public async ValueTask<Result<Guid>> CreateAsync(NewStaffMember member, CancellationToken cancellationToken)
    {
        var account = new StaffAccount
        {
            Id = member.Id,
            UserName = member.Email,
            Email = member.Email,
            EmailConfirmed = true,
            DisplayName = member.Name,
            Roles = [.. member.Roles.Order()],
        };
        return await OutcomeAsync(users.CreateAsync(account, member.Password)) is { Error: { } error } ? error : account.Id;
    }

    public async ValueTask<Result> ChangeAsync(Guid id, string name, IReadOnlySet<StaffRole> roles, CancellationToken cancellationToken)
    {
        if (await AccountAsync(id) is not { } account)
            return NotFound.Instance;
        account.DisplayName = name;
        account.Roles = [.. roles.Order()];
        return await OutcomeAsync(users.UpdateAsync(account));
    }

    public async ValueTask<Result> SetActiveAsync(Guid id, bool active, CancellationToken cancellationToken)
    {
        if (await AccountAsync(id) is not { } account)
            return NotFound.Instance;
        account.IsActive = active;
        return await OutcomeAsync(users.UpdateSecurityStampAsync(account));
    }

    public async ValueTask<Result> SetPasswordAsync(Guid id, string password, CancellationToken cancellationToken)
    {
        if (await AccountAsync(id) is not { } account)
            return NotFound.Instance;
        var token = await users.GeneratePasswordResetTokenAsync(account);
        return await OutcomeAsync(users.ResetPasswordAsync(account, token, password));
    }

    public async ValueTask<Result> ChangePasswordAsync(Guid id, string current, string password, CancellationToken cancellationToken)
    {
        if (await AccountAsync(id) is not { } account)
            return NotFound.Instance;
        return await users.CheckPasswordAsync(account, current)
            ? await OutcomeAsync(users.ChangePasswordAsync(account, current, password))
            : new CurrentPasswordWrong();
    }

    public async ValueTask<Result> SetWeekLetterAsync(Guid id, bool wanted, CancellationToken cancellationToken)
    {
        if (await AccountAsync(id) is not { } account)
            return NotFound.Instance;
        account.WantsWeekLetter = wanted;
        return await OutcomeAsync(users.UpdateAsync(account));
    }

    private Task<StaffAccount?> AccountAsync(Guid id) => users.Users.SingleOrDefaultAsync(u => u.Id == id);

    private async ValueTask<Result> OutcomeAsync(Task<IdentityResult> change)
    {
        var outcome = await change;
        if (outcome.Succeeded)
            return Result.Ok;
        return outcome.Errors.Any(e => e.Code is nameof(IdentityErrorDescriber.ConcurrencyFailure)) ? new ChangedBySomeoneElse(0)
            : outcome.Errors.Any(e => e.Code.StartsWith("Duplicate", StringComparison.Ordinal)) ? new StaffEmailTaken()
            : outcome.Errors.Any(e => e.Code.StartsWith("Password", StringComparison.Ordinal)) ? new PasswordTooWeak(users.Options.Password.RequiredLength)
            : throw new InvalidOperationException(string.Join("; ", outcome.Errors.Select(e => e.Description)));
    }

    private static StaffMember MemberOf(StaffAccount account) =>
        new(account.Id, account.Email!, account.DisplayName, account.Roles.ToHashSet(), account.IsActive)
        {
            WantsWeekLetter = account.WantsWeekLetter,
        };
}

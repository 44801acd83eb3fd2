namespace ServiceiSamverkan.Application.Staff;

internal static class Administrators
{
    /// <summary>The last administrator cannot be removed: nobody could let another in.</summary>
    public static async ValueTask<bool> IsLastAdministratorAsync(this IStaffAccounts accounts, Guid id, CancellationToken cancellationToken)
    {
        var administrators = (await accounts.ListAsync(cancellationToken)).Where(m => m.IsActive && m.Roles.Contains(StaffRole.Administrator)).ToList();
        return administrators.Count == 1 && administrators[0].Id == id;
    }
}

namespace ServiceiSamverkan.Application.Staff;

/// <summary>Everyone who has or has had an account, by name.</summary>
public sealed record ListStaff : IQuery<Result<IReadOnlyList<StaffMember>>>;

public sealed class ListStaffHandler(IStaffAccounts accounts) : IQueryHandler<ListStaff, Result<IReadOnlyList<StaffMember>>>
{
    public async ValueTask<Result<IReadOnlyList<StaffMember>>> Handle(ListStaff query, CancellationToken cancellationToken) =>
        (await accounts.ListAsync(cancellationToken)).ToList();
}

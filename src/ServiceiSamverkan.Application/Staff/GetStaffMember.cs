namespace ServiceiSamverkan.Application.Staff;

public sealed record GetStaffMember(Guid Id) : IQuery<Result<StaffMember>>;

public sealed class GetStaffMemberHandler(IStaffAccounts accounts) : IQueryHandler<GetStaffMember, Result<StaffMember>>
{
    public async ValueTask<Result<StaffMember>> Handle(GetStaffMember query, CancellationToken cancellationToken) =>
        await accounts.FindAsync(query.Id, cancellationToken) is { } member ? member : NotFound.Instance;
}

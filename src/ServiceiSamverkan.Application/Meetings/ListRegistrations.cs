using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Who comes to a meeting and who waits, in the order in which they signed up; for staff.</summary>
public sealed record ListRegistrations(Guid MeetingId) : IQuery<Result<IReadOnlyList<RegistrationItem>>>, IReadsPersons;

public sealed record RegistrationItem(
    Guid Id,
    RegistrationState State,
    DateTimeOffset RegisteredAt,
    string Name,
    int PartySize,
    string Email,
    string Phone,
    bool NeedsLift,
    string LiftFrom,
    bool NeedsCompanion,
    string Remark);

public sealed class ListRegistrationsHandler(ITenantDb db) : IQueryHandler<ListRegistrations, Result<IReadOnlyList<RegistrationItem>>>
{
    public async ValueTask<Result<IReadOnlyList<RegistrationItem>>> Handle(ListRegistrations query, CancellationToken cancellationToken)
    {
        if (!await db.Set<Meeting>().AnyAsync(m => m.Id == query.MeetingId, cancellationToken))
            return NotFound.Instance;
        return await db.Set<Registration>().AsNoTracking()
            .Where(r => r.MeetingId == query.MeetingId && r.State != RegistrationState.Cancelled)
            .OrderBy(r => r.RegisteredAt).ThenBy(r => r.Id)
            .Select(r => new RegistrationItem(
                r.Id, r.State, r.RegisteredAt, r.Name, r.PartySize, r.Email, r.Phone, r.NeedsLift, r.LiftFrom, r.NeedsCompanion, r.Remark))
            .ToListAsync(cancellationToken);
    }
}

using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>What the holder of a registration's link sees.</summary>
public sealed record GetRegistration(string Token) : IQuery<Result<RegistrationPage>>;

/// <param name="CanCancel">False when it is cancelled already.</param>
public sealed record RegistrationPage(
    Guid Id,
    Guid MeetingId,
    RegistrationState State,
    string Name,
    int PartySize,
    bool NeedsLift,
    string LiftFrom,
    bool NeedsCompanion,
    bool CanCancel);

public sealed class GetRegistrationHandler(ITenantDb db) : IQueryHandler<GetRegistration, Result<RegistrationPage>>
{
    public async ValueTask<Result<RegistrationPage>> Handle(GetRegistration query, CancellationToken cancellationToken)
    {
        var hash = RegistrationToken.Hash(query.Token);
        return await db.Set<Registration>().AsNoTracking().Where(r => r.TokenHash == hash)
            .Select(r => new RegistrationPage(
                r.Id, r.MeetingId, r.State, r.Name, r.PartySize, r.NeedsLift, r.LiftFrom, r.NeedsCompanion, r.State != RegistrationState.Cancelled))
            .SingleOrDefaultAsync(cancellationToken) is { } page
            ? page
            : NotFound.Instance;
    }
}

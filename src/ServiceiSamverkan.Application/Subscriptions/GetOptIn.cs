using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>What a confirmation link asks for, without using it.</summary>
public sealed record GetOptIn(string Token, string Language) : IQuery<Result<OptInPage>>;

/// <param name="Scopes">The names of what is asked for.</param>
/// <param name="Refusal">Why the link no longer acts; null when it does.</param>
public sealed record OptInPage(IReadOnlyList<string> Scopes, Cadence Cadence, Error? Refusal);

public sealed class GetOptInHandler(ITenantDb db, ScopeNames names, TimeProvider clock) : IQueryHandler<GetOptIn, Result<OptInPage>>
{
    public async ValueTask<Result<OptInPage>> Handle(GetOptIn query, CancellationToken cancellationToken)
    {
        var hash = OptIn.Hash(query.Token);
        var asked = await db.Set<Subscription>().AsNoTracking()
            .Where(s => s.OptIn!.TokenHash == hash).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        if (asked.Count == 0)
            return new OptInUnknown();
        var optIn = asked[0].OptIn!;
        var scopes = await names.OfAsync(asked.Select(s => s.Scope), query.Language, cancellationToken);
        Error? refusal = optIn.UsedAt is not null ? new OptInUsed()
            : clock.GetUtcNow() >= optIn.ExpiresAt || asked[0].Address is null ? new OptInExpired()
            : null;
        return new OptInPage([.. asked.Select(s => scopes[s.Scope])], optIn.Cadence, refusal);
    }
}

using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Supporting;

/// <summary>What a link in a mail asks about, without using it.</summary>
public sealed record GetSupportAsked(string Token) : IQuery<Result<SupportAsked>>;

/// <param name="Refusal">Why the link no longer acts; null when it does.</param>
public sealed record SupportAsked(Guid ContributionId, string Text, string Language, Error? Refusal);

public sealed class GetSupportAskedHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<GetSupportAsked, Result<SupportAsked>>
{
    public async ValueTask<Result<SupportAsked>> Handle(GetSupportAsked query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await db.FindLinkKeyAsync(cancellationToken) is not { } key || SupportLink.Read(query.Token, key) is not { } link)
            return NotFound.Instance;
        var supported = await db.SupportableAsync(link.ContributionId, SwedishCalendar.DayOf(now), cancellationToken);
        if (supported.Error is NotFound)
            return NotFound.Instance;
        var said = await db.Set<Contribution>().AsNoTracking().SingleAsync(c => c.Id == link.ContributionId, cancellationToken);
        return new SupportAsked(said.Id, said.ShownText, said.Language, now >= link.ExpiresAt ? new SupportLinkExpired() : supported.Error);
    }
}

using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Domain.Subscriptions;

public enum SubscriptionState
{
    /// <summary>Asked for, never confirmed.</summary>
    Pending,
    Active,

    /// <summary>Final until a new opt-in.</summary>
    Unsubscribed,

    /// <summary>Never confirmed in time; the address is erased.</summary>
    Expired,
}

/// <summary>
/// One address that follows one scope. A request for an address and scope that already exist waits in <see cref="OptIn"/>
/// and changes nothing until it is confirmed.
/// </summary>
public sealed class Subscription : Aggregate
{
    public const int LanguageMaxLength = 2;

    private Subscription()
    {
    }

    /// <summary>A normalised <see cref="EmailAddress"/>; null once erased.</summary>
    public string? Address { get; private set; }

    public ScopeKind ScopeKind { get; private set; }

    public Guid ScopeId { get; private set; }

    public Cadence Cadence { get; private set; }

    public string Language { get; private set; } = string.Empty;

    public SubscriptionState State { get; private set; }

    /// <summary>Raised by each opt-in: links in mail from before it no longer act.</summary>
    public int Generation { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>From when the present cadence runs; the first digest covers the period that was running then.</summary>
    public DateTimeOffset? Since { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public OptIn? OptIn { get; private set; }

    public SubscriptionScope Scope => new(ScopeKind, ScopeId);

    public static Subscription Request(
        Guid id, EmailAddress address, SubscriptionScope scope, Cadence cadence, string language, string tokenHash, DateTimeOffset now) =>
        new()
        {
            Id = id,
            Address = address.Value,
            ScopeKind = scope.Kind,
            ScopeId = scope.Id,
            Cadence = cadence,
            Language = language,
            State = SubscriptionState.Pending,
            RequestedAt = now,
            OptIn = OptIn.Create(tokenHash, cadence, language, now),
        };

    /// <summary>The same address asks for the same scope once more. The earlier link stops working.</summary>
    public void RequestAgain(Cadence cadence, string language, string tokenHash, DateTimeOffset now)
    {
        RequestedAt = now;
        OptIn = OptIn.Create(tokenHash, cadence, language, now);
    }

    public Result Confirm(string tokenHash, DateTimeOffset now)
    {
        if (OptIn is null || OptIn.TokenHash != tokenHash)
            return new OptInUnknown();

        // Whatever the clock says by now: there is no address left to write to.
        if (State == SubscriptionState.Expired)
            return new OptInExpired();
        if (OptIn.Use(now).Error is { } refused)
            return refused;
        if (State != SubscriptionState.Active)
        {
            Generation++;
            Since = now;
        }

        State = SubscriptionState.Active;
        EndedAt = null;
        return Change(OptIn.Cadence, OptIn.Language, now);
    }

    /// <summary>Another cadence begins anew; its first digest covers the period that is running.</summary>
    public Result Change(Cadence cadence, string language, DateTimeOffset now)
    {
        if (State != SubscriptionState.Active)
            return NotFound.Instance;
        if (cadence != Cadence)
            Since = now;
        Cadence = cadence;
        Language = language;
        return Result.Ok;
    }

    /// <summary>Idempotent. A request that waits for confirmation goes too: only one made afterwards counts.</summary>
    public void Unsubscribe(DateTimeOffset now)
    {
        if (State != SubscriptionState.Active)
            return;
        State = SubscriptionState.Unsubscribed;
        EndedAt = now;
        OptIn = null;
    }

    /// <summary>Ends a request that was not confirmed in time and erases the address. Others are left alone.</summary>
    public void Expire(DateTimeOffset now)
    {
        if (State != SubscriptionState.Pending || OptIn is null || now < OptIn.ExpiresAt)
            return;
        State = SubscriptionState.Expired;
        EndedAt = now;
        Address = null;
    }
}

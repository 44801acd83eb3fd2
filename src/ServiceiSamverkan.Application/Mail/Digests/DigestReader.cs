using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>One address that a round writes to: the union of what it follows at this cadence.</summary>
public sealed record DigestReader(string Address, string Language, IReadOnlyList<ReaderScope> Scopes)
{
    /// <summary>Everything up to this activity has been told, or lies before the reader's time.</summary>
    public long After => Scopes.Min(s => s.After);

    /// <summary>Readers with the same key read the same content.</summary>
    public string SegmentKey(long through) =>
        $"{Language}|{through}|{string.Join(';', Scopes.Select(s => $"{s.Scope.Kind}:{s.Scope.Id:N}:{s.After}"))}";

    public bool IsTold(Activity activity, long through) =>
        activity.Sequence <= through && Scopes.Any(s => activity.Sequence > s.After
            && s.Scope.Covers(activity.DialogueId, [.. activity.Places.Select(p => p.PlaceId)]));
}

/// <param name="After">Only what came after this activity is told of this scope.</param>
public sealed record ReaderScope(SubscriptionScope Scope, long After);

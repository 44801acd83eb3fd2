using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Testing.Mail;

/// <summary>What letters tell of and whom they go to, put straight into a tenant's database: tests of mail need much of both.</summary>
public static class TestNews
{
    private const string Token = "test";

    /// <param name="number">Makes the id, and the slug "plats-1".</param>
    public static async Task<Guid> AddPlaceAsync(this ITenantDb db, int number, string name)
    {
        var id = Guid.Parse($"00000000-0000-7000-8000-{number + 500:D12}");
        db.Set<Place>().Add(Place.Create(id, $"plats-{number}", PlaceKind.Village, LocalizedText.Sv(name), null, null).Value);
        await db.SaveChangesAsync(CancellationToken.None);
        return id;
    }

    /// <summary>Something that residents may hear about happens. Its number in the order of all that happened.</summary>
    public static async Task<long> HappensAsync(this ITenantDb db, IPublicEvent happened, DateTimeOffset now)
    {
        var counter = db.Set<ActivityCounter>();
        await counter.ExecuteUpdateAsync(c => c.SetProperty(x => x.Last, x => x.Last + 1));
        var sequence = await counter.AsNoTracking().Select(c => c.Last).SingleAsync();
        db.Set<Activity>().Add(Activity.Of(happened, Guid.Parse($"00000000-0000-7000-8001-{sequence:D12}"), sequence, now));
        await db.SaveChangesAsync(CancellationToken.None);
        return sequence;
    }

    /// <summary>The address follows this at once, as one that has confirmed.</summary>
    public static async Task FollowAsync(
        this ITenantDb db, IEnumerable<string> addresses, Cadence cadence, IReadOnlyList<SubscriptionScope> scopes, DateTimeOffset now, IIdSource ids)
    {
        foreach (var address in addresses)
        {
            foreach (var scope in scopes)
            {
                var subscription = Subscription.Request(ids.Next(), EmailAddress.Parse(address).Value, scope, cadence, "sv", OptIn.Hash(Token), now);
                if (subscription.Confirm(OptIn.Hash(Token), now).Error is { } refused)
                    throw new InvalidOperationException(refused.ToString());
                db.Set<Subscription>().Add(subscription);
            }
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class SubscriptionSteps
{
    public static void AddSubscriptions(this SeedPlan plan)
    {
        foreach (var (subscription, id) in SeedPlan.Identified(Lists.Subscriptions, plan.Content.Subscriptions))
            plan.Add(subscription.At, $"subscription of {subscription.Email}", scope => SubscribeAsync(scope, subscription, id));
    }

    /// <summary>The link of an opt-in is known to its mail alone: here the request is made with one of our own, and then confirmed as from the mail.</summary>
    private static async Task SubscribeAsync(SeedScope scope, SeedSubscription s, Guid id)
    {
        if (await scope.Db.Set<Subscription>().AnyAsync(x => x.Id == id, scope.Cancelled))
            return;
        var address = EmailAddress.Parse(s.Email);
        if (address.Error is { } error)
            throw new SeedRefusedException($"{s.Email}: {error.Code}");
        var wanted = new SubscriptionScope(s.Kind, s.Kind switch
        {
            ScopeKind.Municipality => Guid.Empty,
            ScopeKind.Place => SeedPlan.Ref(Lists.Places, s.Scope ?? string.Empty),
            ScopeKind.Dialogue => SeedPlan.Ref(Lists.Dialogues, s.Scope ?? string.Empty),
        });
        var token = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}")).AsSpan(0, OptIn.TokenBytes));
        var now = scope.Service<TimeProvider>().GetUtcNow();
        scope.Db.Set<Subscription>().Add(Subscription.Request(id, address.Value, wanted, s.Cadence, s.Language, OptIn.Hash(token), now));
        await scope.Db.SaveChangesAsync(scope.Cancelled);
        if (!s.IsPending)
            await scope.SendAsync(new ConfirmSubscription(token));
    }
}

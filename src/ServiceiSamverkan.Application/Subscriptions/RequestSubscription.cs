using System.Buffers.Text;
using System.Security.Cryptography;
using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>
/// Someone asks for letters to an address. Nothing changes until the holder of the address confirms, and the answer is
/// the same whether the address was known or not.
/// </summary>
public sealed record RequestSubscription(string Email, IReadOnlyList<SubscriptionScope> Scopes, Cadence Cadence, string Language)
    : ICommand<Result>, IAnsweredOnce, ILeavesPublicPages;

public sealed class RequestSubscriptionHandler(ITenantDb db, OptInMail mail, ScopeNames names, IErrorTexts texts, TimeProvider clock, IIdSource ids)
    : ICommandHandler<RequestSubscription, Result>
{
    public async ValueTask<Result> Handle(RequestSubscription command, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Parse(command.Email).Value;
        var scopes = command.Scopes.Distinct().ToList();
        if (!await names.AllSeenAsync(scopes, cancellationToken))
            return new InvalidInput(new Dictionary<string, string[]> { ["scopes"] = [texts.TextOf(new ScopeUnknown())] });
        if (!await mail.MayAskAsync(address, cancellationToken))
            return Result.Ok;

        var now = clock.GetUtcNow();
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(OptIn.TokenBytes));
        var hash = OptIn.Hash(token);
        var known = await db.Set<Subscription>().Where(s => s.Address == address.Value).ToListAsync(cancellationToken);
        var asked = new List<Subscription>();
        foreach (var scope in scopes)
        {
            if (known.Find(s => s.Scope == scope) is { } again)
            {
                again.RequestAgain(command.Cadence, command.Language, hash, now);
                asked.Add(again);
            }
            else
            {
                var first = Subscription.Request(ids.Next(), address, scope, command.Cadence, command.Language, hash, now);
                db.Set<Subscription>().Add(first);
                asked.Add(first);
            }
        }

        await mail.AskAsync(asked, address, token, cancellationToken);
        return Result.Ok;
    }
}

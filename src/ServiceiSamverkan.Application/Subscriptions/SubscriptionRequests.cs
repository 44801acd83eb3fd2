using System.Buffers.Text;
using System.Security.Cryptography;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>What is asked for when letters are, whoever types it.</summary>
public interface IAsksForLetters
{
    string Email { get; }

    IReadOnlyList<SubscriptionScope> Scopes { get; }

    Cadence Cadence { get; }

    string Language { get; }
}

/// <summary>Notes what is asked for and asks the holder of the address. Nothing changes until they confirm.</summary>
public sealed class SubscriptionRequests(ITenantDb db, OptInMail mail, ScopeNames names, IErrorTexts texts, TimeProvider clock, IIdSource ids)
{
    /// <param name="onPaper">The day of a consent on paper; null when the person asks themselves.</param>
    public async ValueTask<Result> AskAsync(IAsksForLetters command, DateOnly? onPaper, CancellationToken cancellationToken)
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

        await mail.AskAsync(asked, address, token, onPaper, cancellationToken);
        return Result.Ok;
    }
}

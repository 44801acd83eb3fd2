using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>Finds the round that the ledger still owes.</summary>
public sealed class DigestRounds(ITenantDb db, TimeProvider clock)
{
    /// <param name="begun">Where an earlier part of the same round ended: a round keeps its end while it is planned.</param>
    public async ValueTask<DigestRound?> DueAsync(DigestLedger ledger, Cadence cadence, DigestCursor? begun, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (cadence == Cadence.Each)
        {
            if (QuietHours.Hold(now))
                return null;
            var through = begun?.Through ?? await LastAsync(cancellationToken);
            return through > ledger.EachThrough ? new(cadence, $"E{through}", through, null, ledger.EachThrough) : null;
        }

        var period = (await db.MunicipalityAsync(cancellationToken)).Letters.LatestDue(cadence, now);
        if (!ledger.Owes(period))
            return null;
        return new(cadence, period.Key, begun?.Period == period.Key ? begun.Through : await LastAsync(cancellationToken), period, 0);
    }

    private Task<long> LastAsync(CancellationToken cancellationToken) =>
        db.Set<ActivityCounter>().AsNoTracking().Select(c => c.Last).SingleAsync(cancellationToken);
}

using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Decisions;

namespace ServiceiSamverkan.Application.Decisions;

/// <summary>Reads a typed reference together with the body that was chosen, or finds the body that it names.</summary>
internal static class ReferencePlacing
{
    public static async ValueTask<Result<(DecisionBody Body, ProtocolReference Reference)>> PlaceReferenceAsync(
        this ITenantDb db, RecordDecision command, CancellationToken cancellationToken)
    {
        var bodies = await db.Set<DecisionBody>().AsNoTracking().ToListAsync(cancellationToken);
        var chosen = bodies.FirstOrDefault(b => b.Id == command.BodyId);
        if (command.BodyId is not null && chosen is null)
            return NotFound.Instance;
        var parsed = ProtocolReference.Parse(command.Reference, chosen?.Abbreviation, command.Date, command.DiaryNumber, command.MinutesUrl);
        if (parsed.Error is { } error)
            return error;
        var reference = parsed.Value;
        var named = bodies.FirstOrDefault(b => string.Equals(b.Abbreviation, reference.Body, StringComparison.OrdinalIgnoreCase));
        return named is null ? new DecisionBodyUnknown(reference.Body)
            : chosen is not null && chosen.Id != named.Id ? new ReferenceNamesOtherBody(reference.Body)
            : command.Date is { } date && date != reference.Date ? new ReferenceNamesOtherDate(reference.Date)
            : (named, reference);
    }
}

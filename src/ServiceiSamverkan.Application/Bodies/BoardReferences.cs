using ServiceiSamverkan.Application.Dialogues;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

internal static class BoardReferences
{
    /// <summary>Protocol references are read by the abbreviation, so no two boards bear the same.</summary>
    public static async Task<Error?> CheckBoardAsync(
        this ITenantDb db, Guid? self, string abbreviation, Guid? controllerUnitId, CancellationToken cancellationToken)
    {
        if (await db.Set<DecisionBody>().AnyAsync(b => b.Abbreviation == abbreviation && b.Id != self, cancellationToken))
            return new BodyAbbreviationTaken();
        return controllerUnitId is { } unit && !await db.Set<ControllerUnit>().AnyAsync(u => u.Id == unit, cancellationToken)
            ? new ControllerUnitUnknown()
            : null;
    }
}

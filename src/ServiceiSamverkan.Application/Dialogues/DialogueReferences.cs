using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>The one screen's texts as they are stored, and whether what it points at exists.</summary>
internal static class DialogueReferences
{
    public static async Task<Error?> CheckReferencesAsync(this ITenantDb db, DialogueDetails details, CancellationToken cancellationToken)
    {
        if (await db.CheckPlacesAsync(details.PlaceIds, cancellationToken) is { } unknown)
            return unknown;
        Guid[] associations = [.. details.AssociationIds.Distinct()];
        if (associations.Length > 0
            && await db.Set<Association>().CountAsync(a => a.IsActive && associations.Contains(a.Id), cancellationToken) != associations.Length)
            return new AssociationUnknown();
        return details.ControllerUnitId is { } unit && !await db.Set<ControllerUnit>().AnyAsync(u => u.Id == unit, cancellationToken)
            ? new ControllerUnitUnknown()
            : null;
    }

    public static DialogueDetails Clean(this DialogueDetails given) => given with
    {
        Title = given.Title.Cleaned(),
        Summary = given.Summary.Cleaned(),
        Text = given.Text.Cleaned(),
        Promise = given.Promise.Cleaned(),
        Questions = [.. given.Questions.Select(q => new DialogueQuestion(q.Key.AsLine(), q.Text.Cleaned()))],
        Phases = [.. given.Phases.Select(p => p with { Key = p.Key.AsLine(), Title = p.Title.Cleaned(), Text = p.Text.Cleaned(), Promise = p.Promise.Cleaned() })],
        Influence = given.Influence is { } i ? new(i.CanBeInfluenced, i.WhoDecides.Cleaned(), i.Explanation.Cleaned()) : null,
        Mandate = given.Mandate is { } m ? new(m.DecidedBy.AsLine(), m.DecidedOn, m.Reference.AsLine()) : null,
        Contact = given.Contact.Clean(),
        Deputy = given.Deputy.Clean(),
        DiaryNumber = given.DiaryNumber.AsLineOrNull(),
    };

    private static MunicipalContact? Clean(this MunicipalContact? given) =>
        given is null ? null : new(given.Name.AsLine(), given.Email.AsLine(), given.Phone.AsLine());
}

using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>A dialogue as residents see it; one that was never opened is absent.</summary>
/// <param name="Key">The dialogue's id or the readable part of its address.</param>
public sealed record GetDialogue(string Key) : IQuery<Result<DialoguePage>>;

public sealed class GetDialogueHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetDialogue, Result<DialoguePage>>
{
    public async ValueTask<Result<DialoguePage>> Handle(GetDialogue query, CancellationToken cancellationToken)
    {
        var opened = db.Set<Dialogue>().AsNoTracking().Where(d => d.OpenedAt != null);
        opened = Guid.TryParse(query.Key, out var id) ? opened.Where(d => d.Id == id) : opened.Where(d => d.Slug == query.Key);
        if (await opened.SingleOrDefaultAsync(cancellationToken) is not { } dialogue)
            return NotFound.Instance;

        var language = caller.Language;
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var places = await db.LinksToPlacesAsync(dialogue.Places.Select(p => p.PlaceId), language, cancellationToken);
        var meetings = db.Set<Meeting>().Shown().Where(m => m.DialogueId == dialogue.Id).OrderBy(m => m.StartsAt);
        var said = db.Set<Contribution>().Where(c => c.DialogueId == dialogue.Id && c.State != ContributionState.Withdrawn);
        return DialoguePages.Of(dialogue, language, today) with
        {
            ControllerUnit = await UnitOf(dialogue, cancellationToken),
            Places = [.. places.Values],
            Associations = await AssociationsOf(dialogue, cancellationToken),
            Meetings = await db.MeetingItemsAsync(meetings, language, cancellationToken),
            Published = await said.CountAsync(c => c.State == ContributionState.Published, cancellationToken),
            Received = await said.CountAsync(cancellationToken),
        };
    }

    private async Task<ControllerUnitLink?> UnitOf(Dialogue dialogue, CancellationToken cancellationToken)
    {
        var unit = await db.Set<ControllerUnit>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == dialogue.ControllerUnitId, cancellationToken);
        return unit is null ? null : new(unit.Name.In(caller.Language), unit.Email);
    }

    private Task<List<PlaceAssociation>> AssociationsOf(Dialogue dialogue, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. dialogue.Associations.Select(a => a.AssociationId)];
        return db.Set<Association>().AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.SortKey)
            .Select(a => new PlaceAssociation(a.Id, a.Slug, a.Name)).ToListAsync(cancellationToken);
    }
}

using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Reading;

public sealed record GetNeed(Guid Id) : IQuery<Result<NeedPage>>;

public sealed class GetNeedHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetNeed, Result<NeedPage>>
{
    public async ValueTask<Result<NeedPage>> Handle(GetNeed query, CancellationToken cancellationToken)
    {
        var language = caller.Language;
        var asked = db.PublicNeeds().Where(n => n.Id == query.Id);
        var need = await asked.SingleOrDefaultAsync(cancellationToken);
        if (need is null)
            return NotFound.Instance;
        var item = (await asked.ReadAsync(db, language, cancellationToken))[0];
        var merged = await db.Set<Need>().Where(n => n.MergedIntoId == need.Id).Select(n => n.Id).ToListAsync(cancellationToken);
        List<Guid> ids = [need.Id, .. merged];
        var into = need.MergedIntoId is { } target ? await db.PublicNeeds().Where(n => n.Id == target).LinksAsync(language, cancellationToken) : [];
        var from = need.SplitFromId is { } whole ? await db.PublicNeeds().Where(n => n.Id == whole).LinksAsync(language, cancellationToken) : [];
        return new NeedPage(
            item,
            need.Text.In(language),
            await db.ServiceKindNameAsync(need.ServiceKind, language, cancellationToken),
            await db.AreaNamesAsync([.. need.Areas.Select(a => a.PriorityAreaId)], language, cancellationToken),
            await db.DialogueLinkAsync(need.DialogueId, language, cancellationToken),
            into.Count == 0 ? null : into[0],
            from.Count == 0 ? null : from[0],
            await db.PublicNeeds().Where(n => n.SplitFromId == need.Id).OrderBy(n => n.CreatedAt).ThenBy(n => n.Id).LinksAsync(language, cancellationToken),
            need.DirectAnswer.IsEmpty ? null : need.DirectAnswer.In(language),
            need.AnsweredDirectlyAt,
            await db.VoicesOfAsync(need.Id, cancellationToken),
            await db.ProposalsOf(ids).OrderBy(p => p.SubmittedOn).ThenBy(p => p.Id).ReadAsync(db, language, cancellationToken),
            await db.DecisionsOf(ids).OrderBy(d => d.RecordedAt).ThenBy(d => d.Id).ReadAsync(db, language, cancellationToken),
            await db.CommitmentsOf(ids).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ReadAsync(language, SwedishCalendar.DayOf(clock.GetUtcNow()), cancellationToken),
            await db.AnswersOf(ids).OrderBy(f => f.PublishedAt).ThenBy(f => f.Id).ReadAsync(db, language, cancellationToken));
    }
}

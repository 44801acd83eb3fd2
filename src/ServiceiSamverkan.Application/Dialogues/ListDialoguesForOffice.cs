using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>All dialogues for staff, drafts included, latest made first.</summary>
/// <param name="OnlyOverdue">Only those whose promised day has passed without a word.</param>
public sealed record ListDialoguesForOffice(PageRequest Page, DialogueState? State = null, bool OnlyOverdue = false)
    : IQuery<Result<Page<DialogueForOfficeItem>>>;

/// <param name="Received">Contributions that wait for a moderator.</param>
/// <param name="Unanswered">Contributions that are owed an answer.</param>
public sealed record DialogueForOfficeItem(
    Guid Id,
    string Slug,
    string Title,
    DialogueState State,
    bool IsPaused,
    DateTimeOffset CreatedAt,
    DateOnly? OpensOn,
    DateOnly? ClosesOn,
    DateOnly? FeedbackDueOn,
    bool IsOverdue,
    int Received,
    int Unanswered);

public sealed class ListDialoguesForOfficeHandler(ITenantDb db, ICaller caller, TimeProvider clock)
    : IQueryHandler<ListDialoguesForOffice, Result<Page<DialogueForOfficeItem>>>
{
    public async ValueTask<Result<Page<DialogueForOfficeItem>>> Handle(ListDialoguesForOffice query, CancellationToken cancellationToken)
    {
        if (query.Page.After() is { Error: { } error })
            return error;
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var dialogues = db.Set<Dialogue>().AsNoTracking().Where(d => query.State == null || d.State == query.State);
        if (query.OnlyOverdue)
            dialogues = dialogues.Where(OverduePromises.On(today));
        var page = await dialogues.NewestFirstAfter(query.Page.After().Value, d => d.CreatedAt, d => d.Id).Take(query.Page.Size + 1).ToListAsync(cancellationToken);

        Guid[] ids = [.. page.Select(d => d.Id)];
        var said = db.Set<Contribution>().Where(c => c.DialogueId != null && ids.Contains(c.DialogueId.Value));
        var received = await CountsAsync(said.Where(c => c.State == ContributionState.Received), cancellationToken);
        var unanswered = await CountsAsync(said.Where(Contribution.AwaitsAnswer), cancellationToken);
        var items = page.ConvertAll(d => new DialogueForOfficeItem(
            d.Id,
            d.Slug,
            d.Title.In(caller.Language),
            d.State,
            d.PausedAt is not null,
            d.CreatedAt,
            d.OpensOn,
            d.ClosesOn,
            d.OwesFeedback ? d.FeedbackDueOn : null,
            d.IsOverdue(today),
            received.GetValueOrDefault(d.Id),
            unanswered.GetValueOrDefault(d.Id)));
        return query.Page.Of(items, d => new Cursor(d.CreatedAt, d.Id));
    }

    private static Task<Dictionary<Guid, int>> CountsAsync(IQueryable<Contribution> said, CancellationToken cancellationToken) =>
        said.GroupBy(c => c.DialogueId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
}

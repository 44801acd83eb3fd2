using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Application.Promises;

/// <summary>The promise desk: every word that is owed to residents, the nearest day first. No promised date passes in silence.</summary>
public sealed record ListPromises : IQuery<Result<IReadOnlyList<Promise>>>;

/// <summary>Something owed.</summary>
/// <param name="SubjectId">The dialogue, answer, promise or handover.</param>
/// <param name="Unanswered">Of a dialogue: how many contributions have neither an answer nor a reason for none.</param>
public sealed record Promise(PromiseKind Kind, Guid SubjectId, string Title, DateOnly DueOn, PromiseStanding Standing, int? Unanswered);

public enum PromiseKind
{
    /// <summary>The answer, or the next word, to all in a dialogue.</summary>
    Dialogue,

    /// <summary>The next word that an interim answer named.</summary>
    NextWord,

    Commitment,

    /// <summary>Another authority owes it.</summary>
    Handover,
}

public enum PromiseStanding
{
    Overdue,

    /// <summary>Within two weeks.</summary>
    Due,

    Promised,
}

public sealed class ListPromisesHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<ListPromises, Result<IReadOnlyList<Promise>>>
{
    private const int SoonDays = 14;

    public async ValueTask<Result<IReadOnlyList<Promise>>> Handle(ListPromises query, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        List<OwedWord> owed =
        [
            .. await db.OwedToDialoguesAsync(caller.Language, cancellationToken),
            .. await db.OwedNextWordsAsync(caller.Language, cancellationToken),
            .. await db.OwedCommitmentsAsync(caller.Language, cancellationToken),
            .. await db.OwedByOthersAsync(caller.Language, cancellationToken),
        ];
        return owed
            .OrderBy(o => o.DueOn).ThenBy(o => o.Title, StringComparer.Ordinal)
            .Select(o => new Promise(o.Kind, o.SubjectId, o.Title, o.DueOn, Standing(o.DueOn, today), o.Unanswered))
            .ToList();
    }

    private static PromiseStanding Standing(DateOnly due, DateOnly today) =>
        due < today ? PromiseStanding.Overdue : due <= today.AddDays(SoonDays) ? PromiseStanding.Due : PromiseStanding.Promised;
}

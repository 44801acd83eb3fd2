using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Tasks;

namespace ServiceiSamverkan.Application.Promises;

/// <summary>Every word owed to residents that is late, or due within two weeks.</summary>
public sealed class PromiseTasks(ITenantDb db, ICaller caller) : IOfficeTasks
{
    private const int SoonDays = 14;

    public string Permission => Access.Permission.Synthesise;

    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(DateOnly today, CancellationToken cancellationToken)
    {
        List<OwedWord> owed =
        [
            .. await db.OwedToDialoguesAsync(caller.Language, cancellationToken),
            .. await db.OwedNextWordsAsync(caller.Language, cancellationToken),
            .. await db.OwedCommitmentsAsync(caller.Language, cancellationToken),
            .. await db.OwedByOthersAsync(caller.Language, cancellationToken),
        ];
        return [.. owed.Where(o => o.DueOn <= today.AddDays(SoonDays)).Select(o => new OfficeTask($"Promise.{o.Kind}", [], o.Title, o.DueOn, PathOf(o)))];
    }

    private static string PathOf(OwedWord owed) => owed.Kind switch
    {
        PromiseKind.Dialogue => $"/kontoret/dialoger/{owed.SubjectId}",
        PromiseKind.NextWord => $"/kontoret/aterkoppling/{owed.SubjectId}",
        PromiseKind.Commitment => $"/kontoret/ataganden/{owed.SubjectId}",
        PromiseKind.Handover => $"/kontoret/overlamningar/{owed.SubjectId}",
    };
}

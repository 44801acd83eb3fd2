using ServiceiSamverkan.Application.Tasks;

namespace ServiceiSamverkan.Application.Promises;

/// <summary>Every word owed to residents that is late, or due within two weeks.</summary>
public sealed class PromiseTasks(ITenantDb db) : IOfficeTasks
{
    private const int SoonDays = 14;

    public string Permission => Access.Permission.Synthesise;

    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken)
    {
        List<OwedWord> owed =
        [
            .. await db.OwedToDialoguesAsync(reader.Language, cancellationToken),
            .. await db.OwedNextWordsAsync(reader.Language, cancellationToken),
            .. await db.OwedCommitmentsAsync(reader.Language, cancellationToken),
            .. await db.OwedByOthersAsync(reader.Language, cancellationToken),
        ];
        return [.. owed.Where(o => o.DueOn <= reader.Today.AddDays(SoonDays)).Select(o => new OfficeTask($"Promise.{o.Kind}", [], o.Title, o.DueOn, PathOf(o)))];
    }

    private static string PathOf(OwedWord owed) => owed.Kind switch
    {
        PromiseKind.Dialogue => $"/kontoret/dialoger/{owed.SubjectId}",
        PromiseKind.NextWord => $"/kontoret/aterkoppling/{owed.SubjectId}",
        PromiseKind.Commitment => $"/kontoret/ataganden/{owed.SubjectId}",
        PromiseKind.Handover => $"/kontoret/overlamningar/{owed.SubjectId}",
    };
}

using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Application.Tasks;

/// <summary>All that waits for somebody in the office, whoever asks.</summary>
public sealed class OfficeDesk(IEnumerable<IOfficeTasks> features)
{
    /// <returns>The nearest day first, and what has no day last.</returns>
    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken)
    {
        List<OfficeTask> tasks = [];
        foreach (var feature in features.Where(f => RolesTable.Grants(reader.Roles, f.Permission)))
            tasks.AddRange(await feature.ListAsync(reader, cancellationToken));
        return [.. tasks.OrderBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.Code, StringComparer.Ordinal)];
    }
}

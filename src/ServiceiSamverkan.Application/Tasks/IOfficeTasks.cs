namespace ServiceiSamverkan.Application.Tasks;

/// <summary>What a feature wants done by the office. All implementations are asked when the start page is shown, and when the week's letter is written.</summary>
public interface IOfficeTasks
{
    /// <summary>Who sees these tasks: one of <see cref="Access.Permission"/>.</summary>
    string Permission { get; }

    ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken);
}

/// <summary>For whom tasks are listed: whoever looks at the desk, or gets a letter of what is on it.</summary>
/// <param name="Today">In Sweden.</param>
public sealed record TaskReader(IReadOnlySet<StaffRole> Roles, string Language, DateOnly Today);

/// <summary>Something to do.</summary>
/// <param name="Code">
/// Names the texts in the feature's resources: "Task.Code" for what to do ("Granska {0} nya inspel") and
/// "Task.Code.Action" for the button ("Granska").
/// </param>
/// <param name="Detail">In the reader's language: which dialogue, place or board.</param>
/// <param name="DueOn">Null when no day was promised.</param>
/// <param name="Path">Of the page where it is done, without language.</param>
public sealed record OfficeTask(string Code, IReadOnlyList<object> Arguments, string? Detail, DateOnly? DueOn, string Path);

namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>Marks a query that reads the names or addresses of many: a list, an extract, a print run. Who read is recorded before the answer is given.</summary>
public interface IReadsPersons : IMessage;

/// <summary>Writes who read, in a row of the audit log.</summary>
public interface IReadingAudit
{
    ValueTask RecordAsync(IReadsPersons reading, CancellationToken cancellationToken);
}

using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;

namespace ServiceiSamverkan.Infrastructure.Persistence.Writing;

/// <summary>Over a context of its own: what the reading has loaded is not saved with it.</summary>
internal sealed class ReadingAudit(TenantSession session, AuditTrail audit) : IReadingAudit
{
    public async ValueTask RecordAsync(IReadsPersons reading, CancellationToken cancellationToken)
    {
        try
        {
            await session.Database.Gate.RunAsync(() => WriteAsync(reading, cancellationToken), cancellationToken);
        }
        catch (Exception e) when (e is not DatabaseUnavailableException && DatabaseFaults.IsUnavailable(e))
        {
            throw new DatabaseUnavailableException($"The database of {session.Tenant.Identifier} cannot be written: {e.Message}", e);
        }
    }

    private async ValueTask<int> WriteAsync(IReadsPersons reading, CancellationToken cancellationToken)
    {
        await using var db = session.Database.Open();
        try
        {
            audit.Write(db, reading);
            return await db.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            session.Database.Release();
        }
    }
}

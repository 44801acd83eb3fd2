using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;

namespace ServiceiSamverkan.Infrastructure.Persistence.Writing;

/// <summary>Over a context of its own: what the reading has loaded is not saved with it.</summary>
internal sealed class ReadingAudit(TenantSession session, AuditTrail audit) : IReadingAudit
{
    private static readonly TimeSpan GateWait = TimeSpan.FromSeconds(30);

    public async ValueTask RecordAsync(IReadsPersons reading, CancellationToken cancellationToken)
    {
        if (!await session.Database.Gate.WaitAsync(GateWait, cancellationToken))
            throw new DatabaseUnavailableException($"Too many wait to write to the database of {session.Tenant.Identifier}.");
        try
        {
            await using var db = session.Database.Open();
            try
            {
                audit.Write(db, reading);
                await db.SaveChangesAsync(cancellationToken);
            }
            finally
            {
                session.Database.Release();
            }
        }
        catch (Exception e) when (e is not DatabaseUnavailableException && DatabaseFaults.IsUnavailable(e))
        {
            throw new DatabaseUnavailableException($"The database of {session.Tenant.Identifier} cannot be written: {e.Message}", e);
        }
        finally
        {
            session.Database.Gate.Release();
        }
    }
}

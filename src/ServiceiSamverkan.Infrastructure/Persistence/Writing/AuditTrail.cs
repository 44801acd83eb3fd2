using System.Collections.Concurrent;
using Mediator;
using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Infrastructure.Persistence.Writing;

/// <summary>Writes who had a command done, beside what the command did.</summary>
internal sealed class AuditTrail(ICaller caller, TimeProvider clock, IIdSource ids)
{
    private static readonly ConcurrentDictionary<Type, Func<object, Guid?>> Subjects = new();

    /// <param name="db">Where it is saved with whatever else is.</param>
    /// <param name="message">A command that was carried out, or a reading that is recorded.</param>
    public void Write(TenantDbContext db, IMessage message)
    {
        if (message is not ILeavesNoAudit)
            db.Add(Entry(message.GetType().Name, Subjects.GetOrAdd(message.GetType(), SubjectOf)(message), (message as IStatesReason)?.AuditReason));
    }

    private AuditEntry Entry(string action, Guid? subjectId, string? reason) => AuditEntry.Of(
        ids.Next(),
        new AuditedBy(KindOf(caller.Kind), caller.StaffId, caller.Name ?? string.Empty, string.Join(',', caller.Roles.Order()), caller.RequestId),
        action,
        subjectId,
        reason,
        clock.GetUtcNow());

    /// <summary>A message that concerns one thing names it first: <c>Id</c>, or the first property that is an id.</summary>
    private static Func<object, Guid?> SubjectOf(Type message)
    {
        var ids = message.GetProperties().Where(p => p.PropertyType == typeof(Guid) || p.PropertyType == typeof(Guid?)).OrderBy(p => p.PropertyType == typeof(Guid) ? 0 : 1).ToList();
        var property = ids.Find(p => p.Name == "Id") ?? ids.FirstOrDefault();
        return property is null ? _ => null : instance => (Guid?)property.GetValue(instance);
    }

    private static AuditActor KindOf(CallerKind kind) => kind switch
    {
        CallerKind.Resident => AuditActor.Resident,
        CallerKind.Staff => AuditActor.Staff,
        CallerKind.System => AuditActor.System,
    };
}

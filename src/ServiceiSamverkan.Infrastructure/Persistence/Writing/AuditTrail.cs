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

    public void Write(TenantDbContext db, IBaseCommand command)
    {
        if (command is not ILeavesNoAudit)
            db.Add(Entry(command.GetType().Name, Subjects.GetOrAdd(command.GetType(), SubjectOf)(command)));
    }

    private AuditEntry Entry(string action, Guid? subjectId) => AuditEntry.Of(
        ids.Next(),
        new AuditedBy(KindOf(caller.Kind), caller.StaffId, caller.Name ?? string.Empty, string.Join(',', caller.Roles.Order()), caller.RequestId),
        action,
        subjectId,
        reason: null,
        clock.GetUtcNow());

    /// <summary>A command that concerns one thing names it first: <c>Id</c>, or the first property that is an id.</summary>
    private static Func<object, Guid?> SubjectOf(Type command)
    {
        var ids = command.GetProperties().Where(p => p.PropertyType == typeof(Guid)).ToList();
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

using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>One row of the audit log for each contribution, so that whoever meets a conflict can be told who decided.</summary>
internal static class ModerationRecord
{
    public static AuditEntry Of(ICaller caller, Guid id, Guid contributionId, ModerationVerb verb, DateTimeOffset now) => AuditEntry.Of(
        id,
        new(caller.Kind == CallerKind.Staff ? AuditActor.Staff : AuditActor.System, caller.StaffId, caller.Name ?? string.Empty, string.Join(',', caller.Roles.Order()), caller.RequestId),
        $"{verb}Contribution",
        contributionId,
        reason: null,
        now);
}

using System.Collections.Frozen;
using static ServiceiSamverkan.Application.Access.Permission;
using static ServiceiSamverkan.Domain.Staff.StaffRole;

namespace ServiceiSamverkan.Application.Access;

/// <summary>The roles table: which roles hold which permission. One row each; the isolation matrix is checked against it.</summary>
public static class RolesTable
{
    public static readonly FrozenDictionary<string, FrozenSet<StaffRole>> Rows = new Dictionary<string, FrozenSet<StaffRole>>
    {
        [ReadOffice] = Of(Administrator, ProcessLeader, Moderator, Secretary, ContactCentre, ElectedMember, Analyst, TemplateEditor, HandoverOfficer),
        [LeadDialogues] = Of(Administrator, ProcessLeader),
        [Moderate] = Of(Administrator, ProcessLeader, Moderator),
        [ServeResidents] = Of(Administrator, ProcessLeader, Moderator, ContactCentre),
        [Synthesise] = Of(Administrator, ProcessLeader),
        [RecordDecisions] = Of(Administrator, ProcessLeader, Secretary),
        [ReadBeforeDecision] = Of(Administrator, ProcessLeader, Secretary, ElectedMember),
        [ApproveReports] = Of(Administrator, ProcessLeader),
        [Administer] = Of(Administrator),
        [CompareMunicipalities] = Of(Administrator, Analyst, TemplateEditor),
        [EditSharedTemplates] = Of(Administrator, TemplateEditor),
    }.ToFrozenDictionary();

    public static bool Grants(IEnumerable<StaffRole> roles, string permission) =>
        Rows.TryGetValue(permission, out var holders) && roles.Any(holders.Contains);

    private static FrozenSet<StaffRole> Of(params StaffRole[] roles) => roles.ToFrozenSet();
}

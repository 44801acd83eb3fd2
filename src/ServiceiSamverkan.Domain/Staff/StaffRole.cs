namespace ServiceiSamverkan.Domain.Staff;

/// <summary>Roles of people who work in a municipality or in the region. Stored as text: add, never rename.</summary>
public enum StaffRole
{
    Administrator,
    ProcessLeader,
    Moderator,
    Secretary,
    ContactCentre,
    ElectedMember,
    AssociationHost,
    Analyst,
    TemplateEditor,
    HandoverOfficer,
}

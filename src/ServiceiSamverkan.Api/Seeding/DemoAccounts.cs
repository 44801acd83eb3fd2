using ServiceiSamverkan.Domain.Staff;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>One account for each role, with an address that says which.</summary>
public static class DemoAccounts
{
    private static readonly (string Address, string Name, StaffRole Role)[] Municipality =
    [
        ("administrator", "Alva Administratör", StaffRole.Administrator),
        ("processledare", "Per Processledare", StaffRole.ProcessLeader),
        ("moderator", "Moa Moderator", StaffRole.Moderator),
        ("sekreterare", "Signe Sekreterare", StaffRole.Secretary),
        ("kontaktcenter", "Kim Kontaktcenter", StaffRole.ContactCentre),
        ("fortroendevald", "Folke Förtroendevald", StaffRole.ElectedMember),
    ];

    private static readonly (string Address, string Name, StaffRole Role)[] Region =
    [
        ("administrator", "Alva Administratör", StaffRole.Administrator),
        ("analytiker", "Anna Analytiker", StaffRole.Analyst),
        ("mallar", "Malte Mallskrivare", StaffRole.TemplateEditor),
    ];

    public static IReadOnlyList<SeedStaff> For(TenantEntry tenant, string password) =>
    [
        .. (tenant.Kind == TenantKind.Region ? Region : Municipality)
            .Select(a => new SeedStaff($"{a.Address}@{tenant.Identifier}.example", a.Name, password, [a.Role]) { Key = a.Address }),
    ];
}

using Microsoft.AspNetCore.Identity;
using ServiceiSamverkan.Domain.Staff;

namespace ServiceiSamverkan.Infrastructure.Identity;

/// <summary>The account of someone who works in the tenant. Signs in with its e-mail address.</summary>
public sealed class StaffAccount : IdentityUser<Guid>
{
    public const int DisplayNameMaxLength = 100;
    public const int RolesMaxLength = 200;

    public string DisplayName { get; set; } = string.Empty;

    public IReadOnlyList<StaffRole> Roles { get; set; } = [];

    /// <summary>An account that is not active keeps its name beside what it did, and cannot sign in.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>On Mondays, when something is due.</summary>
    public bool WantsWeekLetter { get; set; } = true;
}

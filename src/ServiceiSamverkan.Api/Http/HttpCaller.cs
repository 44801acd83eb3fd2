using System.Globalization;
using System.Security.Claims;
using ServiceiSamverkan.Domain.Staff;

namespace ServiceiSamverkan.Api.Http;

/// <summary>Who sends the request; outside one it is the system: a job or the command line.</summary>
internal sealed class HttpCaller(IHttpContextAccessor accessor) : ICaller
{
    private static readonly HashSet<StaffRole> NoRoles = [];

    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    public CallerKind Kind => User is null ? CallerKind.System : User.Identity is { IsAuthenticated: true } ? CallerKind.Staff : CallerKind.Resident;

    public Guid? StaffId => Guid.TryParse(User?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public string? Name => User?.FindFirstValue(ClaimTypes.Name);

    public IReadOnlySet<StaffRole> Roles => User is { } user ? RolesOf(user) : NoRoles;

    /// <summary>That of the request; the system speaks the language of record, whatever machine it runs on.</summary>
    public string Language => accessor.HttpContext is not null && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is ("fi" or "en")
        ? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName
        : LocalizedText.Swedish;

    public string RequestId => accessor.HttpContext?.TraceIdentifier ?? "system";

    internal static HashSet<StaffRole> RolesOf(ClaimsPrincipal user) =>
        [.. user.FindAll(ClaimTypes.Role).Select(c => Enum.TryParse<StaffRole>(c.Value, out var role) ? role : default(StaffRole?)).OfType<StaffRole>()];
}

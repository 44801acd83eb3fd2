using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain.Staff;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>The people of the office, what waits for the caller, and how the municipality looks.</summary>
internal static class MemberEndpoints
{
    public static void MapMembers(this ApiRoutes routes)
    {
        var members = routes.Office.MapGroup("members").WithTags("office: members").RequirePermission(Permission.Administer);
        members.MapGet("", ListAsync).WithName("ListMembers").WithSummary("Everyone who has or has had an account.");
        members.MapPost("", AddAsync).WithName("AddMember").WithSummary("Gives someone an account; the first password is changed by its owner.");
        members.MapGet("{id:guid}", GetAsync).WithName("GetMember").WithSummary("A member of staff.");
        members.MapPut("{id:guid}", ChangeAsync).WithName("ChangeMember").WithSummary("Name and roles; the last administrator stays one.");
        members.MapPost("{id:guid}/close", CloseAsync).WithName("CloseMember").WithSummary("Closes the account and ends its sessions.");
        members.MapPost("{id:guid}/open", OpenAsync).WithName("OpenMember").WithSummary("Opens the account again.");

        routes.Office.MapGet("tasks", TasksAsync).WithTags("office: tasks").WithName("ListOfficeTasks")
            .WithSummary("What waits for the caller, by the roles that the caller has.").RequirePermission(Permission.ReadOffice);
    }

    private static async Task<Answer<Ok<IReadOnlyList<StaffMember>>>> ListAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListStaff(), cancellationToken)).Ok();

    private static async Task<Answer<Created<Created>>> AddAsync(NewMemberBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AddStaffMember(body.Email ?? string.Empty, body.Name ?? string.Empty, body.Password ?? string.Empty, body.Roles ?? []), cancellationToken))
            .Created(m => $"/api/v1/office/members/{m.Id}");

    private static async Task<Answer<Ok<StaffMember>>> GetAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetStaffMember(id), cancellationToken)).OkWithVersion(m => m.Version);

    private static async Task<Answer<NoContent>> ChangeAsync(Guid id, MemberBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeStaffMember(id, ifMatch.Version, body.Name ?? string.Empty, body.Roles ?? []), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> CloseAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new SetStaffActive(id, Active: false), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> OpenAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new SetStaffActive(id, Active: true), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<IReadOnlyList<OfficeTask>>>> TasksAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListOfficeTasks(), cancellationToken)).Ok();

    internal sealed record NewMemberBody(string? Email, string? Name, string? Password, IReadOnlyList<StaffRole>? Roles);

    internal sealed record MemberBody(string? Name, IReadOnlyList<StaffRole>? Roles);
}

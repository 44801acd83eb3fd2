using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Templates;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class TemplateEndpoints
{
    public static void MapTemplates(this ApiRoutes routes)
    {
        var office = routes.Office.MapGroup("templates").WithTags("templates");
        office.MapGet("", ListSharedAsync).WithName("ListSharedTemplates").WithSummary("Published templates, and which are adopted.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/versions/{number:int}/adopt", AdoptAsync).WithName("AdoptTemplate").WithSummary("Copies a published version into the municipality.").RequirePermission(Permission.LeadDialogues);
        office.MapGet("adopted/{id:guid}", GetAdoptedAsync).WithName("GetAdoptedTemplate").WithSummary("The municipality's copy of a version.").RequirePermission(Permission.LeadDialogues);

        office.MapPut("adopted/{id:guid}", ChangeAdoptedAsync).WithName("ChangeAdoptedTemplate").WithSummary("Changes the municipality's own copy.").RequirePermission(Permission.LeadDialogues);
        office.MapGet("adopted/{id:guid}/upgrade/{number:int}", CompareAsync).WithName("GetTemplateUpgrade").WithSummary("What a later version has changed: base, ours, theirs.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("adopted/{id:guid}/upgrade/{number:int}", UpgradeAsync).WithName("UpgradeTemplate").WithSummary("Takes up a later version, part by part ours, theirs or edited.").RequirePermission(Permission.LeadDialogues);

        var region = routes.Region.MapGroup("templates").WithTags("templates");
        region.MapGet("", ListAsync).WithName("ListTemplates").WithSummary("The region's templates with all versions.").RequirePermission(Permission.EditSharedTemplates);
        region.MapGet("{key}/versions/{number:int}", GetVersionAsync).WithName("GetTemplateVersion").WithSummary("One version of a template.").RequirePermission(Permission.EditSharedTemplates);
        region.MapPut("{key}/draft", WriteAsync).WithName("WriteTemplate").WithSummary("Writes the draft: of a new template, or the next version.").RequirePermission(Permission.EditSharedTemplates);
        region.MapPost("{id:guid}/versions/{number:int}/publish", PublishAsync).WithName("PublishTemplate").WithSummary("Publishes the draft; it never changes again.").RequirePermission(Permission.EditSharedTemplates);
        region.MapPost("{id:guid}/versions/{number:int}/deprecate", DeprecateAsync).WithName("DeprecateTemplate").WithSummary("Stops offering a version.").RequirePermission(Permission.EditSharedTemplates);
    }

    private static async Task<Answer<Ok<IReadOnlyList<SharedTemplateItem>>>> ListSharedAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListSharedTemplates(), cancellationToken)).Ok();

    private static async Task<Answer<Created<Created>>> AdoptAsync(Guid id, int number, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AdoptTemplate(id, number), cancellationToken)).Created(c => $"/api/v1/office/templates/adopted/{c.Id}");

    private static async Task<Answer<Ok<AdoptedTemplatePage>>> GetAdoptedAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetAdoptedTemplate(id), cancellationToken)).OkWithVersion(a => a.Version);

    private static async Task<Answer<NoContent>> ChangeAdoptedAsync(
        Guid id, AdoptedBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken)
    {
        var content = Read(body.Content);
        return content.Error is { } unreadable
            ? new Result(unreadable).NoContent()
            : (await sender.Send(new ChangeAdoptedTemplate(id, ifMatch.Version, content.Value), cancellationToken)).NoContent();
    }

    private static async Task<Answer<Ok<UpgradeBody>>> CompareAsync(Guid id, int number, ISender sender, CancellationToken cancellationToken) =>
        Answer.Of(await sender.Send(new GetTemplateUpgrade(id, number), cancellationToken), page => TypedResults.Ok(UpgradeBody.Of(page)));

    private static async Task<Answer<Created<Created>>> UpgradeAsync(
        Guid id, int number, ChoicesBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new UpgradeTemplate(
                id, ifMatch.Version, number,
                [.. (body.Choices ?? []).OfType<ChoiceBody>().Select(c => new PartChoice(c.Key ?? string.Empty, c.Take, c.Edited?.GetRawText()))]),
            cancellationToken)).Created(c => $"/api/v1/office/templates/adopted/{c.Id}");

    private static async Task<Answer<Ok<IReadOnlyList<TemplateItem>>>> ListAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListTemplates(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<TemplateVersionPage>>> GetVersionAsync(string key, int number, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetTemplateVersion(key, number), cancellationToken)).OkWithVersion(t => t.Version);

    private static async Task<Answer<Ok<TemplateWritten>>> WriteAsync(
        string key, TemplateBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken)
    {
        var content = Read(body.Content);
        return content.Error is { } unreadable
            ? Result<TemplateWritten>.Failed(unreadable).Ok()
            : (await sender.Send(new WriteTemplate(key, ifMatch.Version, content.Value, body.Changes ?? LocalizedText.Empty), cancellationToken)).Ok();
    }

    private static async Task<Answer<NoContent>> PublishAsync(Guid id, int number, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new PublishTemplate(id, number, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> DeprecateAsync(Guid id, int number, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new DeprecateTemplate(id, number, ifMatch.Version), cancellationToken)).NoContent();

    private static Result<TemplateContent> Read(JsonElement content) =>
        TemplateReading.Read(content.ValueKind == JsonValueKind.Undefined ? "null" : content.GetRawText());

    internal sealed record AdoptedBody(JsonElement Content);

    /// <param name="Edited">The part as it shall be; only with "Edited".</param>
    internal sealed record ChoiceBody(string? Key, PartTaken Take, JsonElement? Edited);

    internal sealed record ChoicesBody(IReadOnlyList<ChoiceBody?>? Choices);

    internal sealed record UpgradeBody(Guid Id, int Version, int FromNumber, int ToNumber, LocalizedText WhatIsNew, IReadOnlyList<ChangedPart> Changes)
    {
        public static UpgradeBody Of(TemplateUpgradePage page) => new(
            page.Id, page.Version, page.FromNumber, page.ToNumber, page.WhatIsNew,
            [.. page.Changes.Select(c => new ChangedPart(c.Key, c.IsContested, Json(c.Base), Json(c.Ours), Json(c.Theirs)))]);

        private static JsonElement? Json(string? part) => part is null ? null : JsonSerializer.Deserialize<JsonElement>(part);
    }

    /// <param name="IsContested">Both have changed it: a choice has to be made.</param>
    internal sealed record ChangedPart(string Key, bool IsContested, JsonElement? Base, JsonElement? Ours, JsonElement? Theirs);

    /// <param name="Content">A template as <c>GET</c> of a version shows it, with all its parts.</param>
    internal sealed record TemplateBody(JsonElement Content, LocalizedText? Changes);
}

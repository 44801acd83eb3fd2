using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Application.Proposals.Office;
using ServiceiSamverkan.Application.Proposals.Reading;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class ProposalEndpoints
{
    public static void MapProposals(this ApiRoutes routes)
    {
        var proposals = routes.Public.MapGroup("proposals").WithTags("proposals");
        proposals.MapGet("", ListAsync).WithName("ListProposals").WithSummary("Submitted proposals, newest first.");
        proposals.MapGet("{id:guid}", GetAsync).WithName("GetProposal").WithSummary("A proposal with its needs and decisions.");

        var office = routes.Office.MapGroup("proposals").WithTags("proposals");
        office.MapGet("", ListForOfficeAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("ListOfficeProposals").WithSummary("All proposals, drafts included.");
        office.MapGet("choices", ChoicesAsync).RequirePermission(Permission.Synthesise).WithName("GetProposalChoices").WithSummary("The boards and needs that a proposal can name.");
        office.MapGet("{id:guid}/brief", BriefAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("GetDecisionBrief").WithSummary("What is read before a decision: needs, voices, numbers, promises.");
        office.MapGet("{id:guid}", GetForOfficeAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("GetOfficeProposal").WithSummary("A proposal as its form shows it.");
        office.MapPost("", DraftAsync).RequirePermission(Permission.Synthesise).WithName("DraftProposal").WithSummary("Begins a proposal on confirmed needs.");
        office.MapPut("{id:guid}", ChangeAsync).RequirePermission(Permission.Synthesise).WithName("ChangeProposal").WithSummary("Changes a draft.");
        office.MapPost("{id:guid}/submit", SubmitAsync).RequirePermission(Permission.Synthesise).WithName("SubmitProposal").WithSummary("Hands it in to the body that is to decide.");
        office.MapPost("{id:guid}/withdraw", WithdrawAsync).RequirePermission(Permission.Synthesise).WithName("WithdrawProposal").WithSummary("Withdraws it, with a reason.");
    }

    private static async Task<Answer<Ok<ProposalChoices>>> ChoicesAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetProposalChoices(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<DecisionBrief>>> BriefAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetDecisionBrief(id), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<ProposalItem>>>> ListAsync(
        ISender sender, Guid? needId, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListProposals(needId, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<ProposalPage>>> GetAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetProposal(id), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<ProposalItem>>>> ListForOfficeAsync(
        ISender sender, ProposalState? state, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListOfficeProposals(state, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<OfficeProposal>>> GetForOfficeAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetOfficeProposal(id), cancellationToken)).OkWithVersion(p => p.Version);

    private static async Task<Answer<Created<Created>>> DraftAsync(ISender sender, ProposalBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new DraftProposal(body.Title ?? LocalizedText.Empty, body.Text ?? LocalizedText.Empty, body.BodyId, body.NeedIds ?? []),
            cancellationToken)).Created(p => $"/api/v1/office/proposals/{p.Id}");

    private static async Task<Answer<NoContent>> ChangeAsync(
        ISender sender, Guid id, IfMatch ifMatch, ProposalBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new ChangeProposal(id, ifMatch.Version, body.Title ?? LocalizedText.Empty, body.Text ?? LocalizedText.Empty, body.BodyId, body.NeedIds ?? []),
            cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> SubmitAsync(ISender sender, Guid id, IfMatch ifMatch, SubmitBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new SubmitProposal(id, ifMatch.Version, body.On), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> WithdrawAsync(
        ISender sender, Guid id, IfMatch ifMatch, WithdrawBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new WithdrawProposal(id, ifMatch.Version, body.Reason ?? string.Empty), cancellationToken)).NoContent();

    internal sealed record ProposalBody(LocalizedText? Title, LocalizedText? Text, [property: JsonRequired] Guid BodyId, IReadOnlyList<Guid>? NeedIds);

    internal sealed record SubmitBody([property: JsonRequired] DateOnly On);

    internal sealed record WithdrawBody(string? Reason);
}

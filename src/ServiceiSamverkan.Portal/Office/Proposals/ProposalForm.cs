using ServiceiSamverkan.Application.Proposals.Office;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Proposals;

/// <summary>What the forms of a proposal's pages send.</summary>
public sealed class ProposalForm
{
    public int? Version { get; set; }

    /// <summary>"true" from the form of the texts, whose values then stay as they were typed.</summary>
    public string? Edits { get; set; }

    public LanguageInput? Title { get; set; }

    public LanguageInput? Text { get; set; }

    public string? BodyId { get; set; }

    public List<string>? NeedIds { get; set; }

    public string? On { get; set; }

    public string? Reason { get; set; }

    public static ProposalForm Of(OfficeProposal proposal) => new()
    {
        Title = LanguageInput.Of(proposal.Title),
        Text = LanguageInput.Of(proposal.Text),
        BodyId = proposal.BodyId.ToString(),
        NeedIds = [.. proposal.NeedIds.Select(id => id.ToString())],
    };
}

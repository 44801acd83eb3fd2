using AwesomeAssertions;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;
using ServiceiSamverkan.Domain.Tests.Needs;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Proposals;

public sealed class ProposalTests
{
    [Fact]
    public void Create_OnDraftNeed_IsRefused() =>
        Proposal.Create(Given.Id(), new(Given.Text("Förslag"), Given.Text("Text"), Given.Id(), [Given.DraftNeed()]), Given.Now)
            .Error.Should().Be(new NeedIsNotConfirmed());

    [Fact]
    public void Submit_WithoutNeed_IsRefused() =>
        Proposal.Create(Given.Id(), new(Given.Text("Förslag"), Given.Text("Text"), Given.Id(), []), Given.Now).Value
            .Submit(Given.Today, Concern.Nobody, Given.Now).Error.Should().Be(new ProposalWithoutNeed());

    [Fact]
    public void Submit_Draft_TellsResidents()
    {
        var proposal = Proposal.Create(Given.Id(), new(Given.Text("Förslag"), Given.Text("Text"), Given.Id(), [Given.ConfirmedNeed()]), Given.Now).Value;

        proposal.Submit(Given.Today, Concern.Nobody, Given.Now).Error.Should().BeNull();

        proposal.TakeEvents().Should().ContainSingle().Which.Should().BeOfType<ProposalSubmitted>();
    }

    [Fact]
    public void Submit_Tomorrow_IsRefused()
    {
        var proposal = Proposal.Create(Given.Id(), new(Given.Text("Förslag"), Given.Text("Text"), Given.Id(), [Given.ConfirmedNeed()]), Given.Now).Value;

        proposal.Submit(Given.Today.AddDays(1), Concern.Nobody, Given.Now).Error.Should().Be(new SubmittedInFuture());
    }

    [Fact]
    public void Change_Submitted_IsRefused() =>
        Given.SubmittedProposal().Change(new(Given.Text("Annat"), Given.Text("Text"), Given.Id(), []))
            .Error.Should().Be(new ProposalStateForbids(ProposalState.Submitted));

    [Fact]
    public void Withdraw_WithoutReason_IsRefused()
    {
        var proposal = Given.SubmittedProposal();

        proposal.Withdraw(" ").Error.Should().Be(new WithdrawReasonMissing());
        proposal.Withdraw("Ingår i budgeten.").Error.Should().BeNull();
        proposal.Withdraw("Igen").Error.Should().Be(new ProposalStateForbids(ProposalState.Withdrawn));
    }
}

using AwesomeAssertions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Tests.Needs;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Handovers;

public sealed class HandoverTests
{
    private static readonly HandoverDetails Bus = new(
        new(FeedbackSubjectKind.Need, Given.Id()), Given.Id(), Given.Text("Bussen går inte hem efter vårdcentralen."), Given.Text("Regionen kör bussen."), Given.Today.AddDays(60), false, false);

    [Fact]
    public void Send_ContactDetailsWithoutConsent_IsRefused()
    {
        Handover.Send(Given.Id(), Bus with { WithContactDetails = true }, Given.Now).Error.Should().Be(new ContactDetailsNeedConsent());
        Handover.Send(Given.Id(), Bus with { WithContactDetails = true, Consented = true }, Given.Now).Error.Should().BeNull();
    }

    [Fact]
    public void Send_WithoutWhy_IsRefused() =>
        Handover.Send(Given.Id(), Bus with { Why = LocalizedText.Empty }, Given.Now).Error.Should().Be(new HandoverTextMissing());

    [Fact]
    public void Send_DueToday_IsRefused() =>
        Handover.Send(Given.Id(), Bus with { AnswerDueOn = Given.Today }, Given.Now).Error.Should().Be(new HandoverDueDatePassed());

    [Fact]
    public void Reply_Sent_BecomesFeedback()
    {
        var handover = Handover.Send(Given.Id(), Bus, Given.Now).Value;
        var feedback = FeedbackOn(handover.Subject);

        handover.IsOverdue(Bus.AnswerDueOn.AddDays(1)).Should().BeTrue();
        handover.Reply(Given.Text("En tur till från juni."), feedback, Concern.Nobody, Given.Now).Error.Should().BeNull();

        handover.Should().Match<Handover>(h => h.State == HandoverState.Answered && h.FeedbackId == feedback.Id && !h.IsOverdue(Bus.AnswerDueOn.AddDays(1)));
        handover.Reply(Given.Text("Igen"), feedback, Concern.Nobody, Given.Now).Error.Should().Be(new HandoverIsAnswered());
    }

    [Fact]
    public void Reply_FeedbackOnOtherSubject_IsRefused() =>
        Handover.Send(Given.Id(), Bus, Given.Now).Value
            .Reply(Given.Text("Svar"), FeedbackOn(new(FeedbackSubjectKind.Need, Given.Id())), Concern.Nobody, Given.Now)
            .Error.Should().Be(new HandoverFeedbackAboutOther());

    private static Feedback FeedbackOn(FeedbackSubject subject) =>
        Feedback.Write(Given.Id(), subject, new(FeedbackKind.Final, FeedbackText.Empty, null, []), Given.Now).Value;
}

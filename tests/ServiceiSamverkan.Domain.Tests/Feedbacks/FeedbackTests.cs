using AwesomeAssertions;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Tests.Needs;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Feedbacks;

public sealed class FeedbackTests
{
    private static readonly FeedbackSubject Subject = new(FeedbackSubjectKind.Need, Given.Id());

    private static readonly FeedbackText Complete = new(Given.Text("Ni vill hämta paket."), Given.Text("Ett ombud öppnar."), Given.Text("Ingen hemkörning."), Given.Text("Start i maj."));

    [Fact]
    public void Publish_PartMissing_IsRefused() =>
        Write(text: Complete with { Why = LocalizedText.Empty }).Publish([], Concern.Nobody, Given.Now).Error.Should().Be(new FeedbackIncomplete());

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void Publish_InterimWithoutLaterDay_IsRefused(int? days) =>
        Write(FeedbackKind.Interim, days is { } d ? Given.Today.AddDays(d) : null).Publish([], Concern.Nobody, Given.Now)
            .Error.Should().Be(new InterimFeedbackNeedsNextWord());

    [Fact]
    public void Publish_InterimWithLaterDay_NamesTheNextWord() =>
        Write(FeedbackKind.Interim, Given.Today.AddDays(30)).Publish([], Concern.Nobody, Given.Now).Error.Should().BeNull();

    [Fact]
    public void Write_FinalWithNextWord_IsRefused() =>
        Feedback.Write(Given.Id(), Subject, new(FeedbackKind.Final, Complete, Given.Today, []), Given.Now).Error.Should().Be(new FinalFeedbackHasNoNextWord());

    [Fact]
    public void Publish_ManyWays_FreezesTheListAndReachesCodesAtOnce()
    {
        var feedback = Write();

        var recipients = feedback.Publish([To(AnswerBy.Code), To(AnswerBy.Email), To(AnswerBy.Letter), To(AnswerBy.Phone)], Concern.Nobody, Given.Now).Value;

        recipients.Select(r => r.State).Should().Equal(RecipientState.Delivered, RecipientState.Pending, RecipientState.Pending, RecipientState.Pending);
        feedback.Should().Match<Feedback>(f => f.State == FeedbackState.Published && f.RecipientCount == 4 && f.PendingCount == 3);
        feedback.TakeEvents().Should().ContainSingle().Which.Should().BeOfType<FeedbackPublished>().Which.ByEmail.Should().Equal(recipients[1].Id);
        feedback.Publish([], Concern.Nobody, Given.Now).Error.Should().Be(new FeedbackIsPublished());
    }

    [Fact]
    public void Publish_OnlyCodes_IsDelivered()
    {
        var feedback = Write();

        _ = feedback.Publish([To(AnswerBy.Code)], Concern.Nobody, Given.Now).Value;

        feedback.State.Should().Be(FeedbackState.Delivered);
    }

    [Fact]
    public void Settle_LastPending_IsDelivered()
    {
        var feedback = Write();
        var recipients = feedback.Publish([To(AnswerBy.Letter), To(AnswerBy.Phone)], Concern.Nobody, Given.Now).Value;

        _ = feedback.Settle(recipients[0], RecipientState.Delivered, "Kontaktcenter", Given.Now);
        _ = feedback.Settle(recipients[0], RecipientState.Unreachable, "Någon annan", Given.Now);
        feedback.State.Should().Be(FeedbackState.Published);
        _ = feedback.Settle(recipients[1], RecipientState.Unreachable, "Kontaktcenter", Given.Now);

        feedback.State.Should().Be(FeedbackState.Delivered);
        recipients[0].Should().Match<FeedbackRecipient>(r => r.State == RecipientState.Delivered && r.By == "Kontaktcenter");
    }

    [Fact]
    public void Settle_RecipientOfOther_IsRefused()
    {
        var other = Write().Publish([To(AnswerBy.Phone)], Concern.Nobody, Given.Now).Value[0];

        Write().Settle(other, RecipientState.Delivered, null, Given.Now).Error.Should().Be(new RecipientOutcomeUnknown());
    }

    [Fact]
    public void Change_Published_IsRefused()
    {
        var feedback = Write();
        _ = feedback.Publish([], Concern.Nobody, Given.Now).Value;

        feedback.Change(new(FeedbackKind.Final, Complete, null, [])).Error.Should().Be(new FeedbackIsPublished());
    }

    [Fact]
    public void MarkForCorrection_BuiltOnAnnulledDecision_WaitsForCorrection()
    {
        var decision = Given.Id();
        var (feedback, later) = (Write(decisions: decision), Write());
        _ = feedback.Publish([], Concern.Nobody, Given.Now).Value;

        feedback.MarkForCorrection(Given.Id(), Given.Now);
        feedback.NeedsCorrection.Should().BeFalse("another decision was annulled");
        feedback.MarkForCorrection(decision, Given.Now);
        feedback.NeedsCorrection.Should().BeTrue();

        feedback.CorrectBy(later);
        feedback.NeedsCorrection.Should().BeTrue("a draft corrects nothing");
        _ = later.Publish([], Concern.Nobody, Given.Now).Value;
        feedback.CorrectBy(later);
        feedback.NeedsCorrection.Should().BeFalse();
    }

    private static Feedback Write(FeedbackKind kind = FeedbackKind.Final, DateOnly? next = null, FeedbackText? text = null, params Guid[] decisions) =>
        Feedback.Write(Given.Id(), Subject, new(kind, text ?? Complete, next, decisions), Given.Now).Value;

    private static FeedbackTarget To(AnswerBy way) => new(Given.Id(), Given.Id(), way);
}

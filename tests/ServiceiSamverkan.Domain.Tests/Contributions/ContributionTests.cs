using AwesomeAssertions;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Text;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Contributions;

public sealed class ContributionTests
{
    private const string Said = "Efter korsningen vid mejeriet finns ingen vägren.";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 13, 7, 0, TimeSpan.Zero);
    private static readonly DateOnly DueOn = new(2026, 11, 26);
    private static readonly FollowUpCode Code = FollowUpCode.Parse("7KM4QX2D9HTRH");
    private static readonly Guid Dialogue = Guid.Parse("0190f000-0000-7000-8000-000000000001");
    private static readonly Guid Place = Guid.Parse("0190f000-0000-7000-8000-000000000002");

    [Fact]
    public void Receive_Always_WaitsForAModerator()
    {
        var contribution = Received();

        contribution.State.Should().Be(ContributionState.Received);
        contribution.ReceivedAt.Should().Be(Now);
        contribution.ModerateBy.Should().Be(DueOn);
        contribution.TakeEvents().Should().ContainSingle().Which.Should().BeOfType<ContributionReceived>();
    }

    [Fact]
    public void Receive_WithoutText_IsRefused() =>
        Contribution.Receive(Guid.Empty, Code, Draft(" \n "), DueOn, Now).Error.Should().BeOfType<TextMissing>();

    [Fact]
    public void Receive_TextAtTheLimit_IsAccepted_OneMoreIsNot()
    {
        Contribution.Receive(Guid.Empty, Code, Draft(new string('å', Contribution.MaxTextLength)), DueOn, Now).Error.Should().BeNull();
        Contribution.Receive(Guid.Empty, Code, Draft(new string('å', Contribution.MaxTextLength + 1)), DueOn, Now)
            .Error.Should().Be(new TextTooLong(Contribution.MaxTextLength));
    }

    [Fact]
    public void Publish_Received_TellsResidentsOfItsPlaceAndDialogue()
    {
        var contribution = Received();
        contribution.TakeEvents();

        contribution.Publish(Now).Error.Should().BeNull();

        contribution.State.Should().Be(ContributionState.Published);
        var told = contribution.TakeEvents().Should().ContainSingle().Which.Should().BeAssignableTo<IPublicEvent>().Subject;
        (told.Kind, told.DialogueId, told.PlaceIds.Single()).Should().Be((ActivityKind.ContributionPublished, Dialogue, Place));
    }

    [Fact]
    public void Reject_WithoutReason_IsRefused()
    {
        var contribution = Received();

        contribution.Reject(" ", Now).Error.Should().BeOfType<TextMissing>();

        contribution.State.Should().Be(ContributionState.Received);
    }

    [Fact]
    public void Reject_WithReason_HidesButDoesNotDestroy()
    {
        var contribution = Received();

        contribution.Reject("Namnger en annan person.", Now).Error.Should().BeNull();

        (contribution.State, contribution.Text, contribution.RejectionReason)
            .Should().Be((ContributionState.Rejected, Said, "Namnger en annan person."));
    }

    [Fact]
    public void Moderation_DecidedAlready_IsRefusedUntilUndone()
    {
        var contribution = Received();
        contribution.KeepInternal(Now);

        contribution.Publish(Now).Error.Should().Be(new ContributionIsModerated(ContributionState.Internal));
        contribution.Reject("Skäl", Now).Error.Should().Be(new ContributionIsModerated(ContributionState.Internal));
        contribution.UndoModeration().Error.Should().BeNull();
        contribution.Publish(Now).Error.Should().BeNull();
    }

    [Theory]
    [InlineData(ContributionState.Received)]
    [InlineData(ContributionState.Published)]
    [InlineData(ContributionState.Internal)]
    [InlineData(ContributionState.Rejected)]
    public void Withdraw_AnyState_HidesButDoesNotDestroy(ContributionState state)
    {
        var contribution = In(state);

        contribution.Withdraw(Now).Error.Should().BeNull();

        (contribution.State, contribution.Text).Should().Be((ContributionState.Withdrawn, Said));
        contribution.Withdraw(Now).Error.Should().BeOfType<ContributionIsWithdrawn>();
        contribution.UndoModeration().Error.Should().BeOfType<ContributionIsWithdrawn>();
    }

    [Fact]
    public void OriginalText_CorrectedMaskedAndTranslated_NeverChanges()
    {
        var contribution = Received();

        contribution.Correct("Efter korsningen vid mejeriet saknas vägren.");
        contribution.Mask("Efter korsningen saknas vägren.");
        contribution.Translate("en", "There is no verge after the crossroads.");

        contribution.Text.Should().Be(Said);
        contribution.ShownText.Should().Be("Efter korsningen saknas vägren.");
        contribution.Translations.In("en").Should().Be("There is no verge after the crossroads.");
    }

    [Fact]
    public void Mask_TranslatedBefore_TakesTheTranslationsAway()
    {
        var contribution = Received();
        contribution.Translate("en", "Call Karin at 070.");

        contribution.Mask("Ring nyckelhållaren.");

        contribution.Translations.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void IsAnswered_FeedbackOrWaiverWithReason_IsTrue()
    {
        var answered = Received();
        var waived = Received();
        answered.IsAwaitingAnswer.Should().BeTrue();

        answered.MarkAnswered(Place, Now);
        waived.Waive("", Now).Error.Should().BeOfType<TextMissing>();
        waived.Waive("Ett tack, ingen fråga.", Now).Error.Should().BeNull();

        (answered.IsAnswered, answered.IsAwaitingAnswer, waived.IsAnswered, waived.IsAwaitingAnswer).Should().Be((true, false, true, false));
        answered.Waive("Skäl", Now).Error.Should().BeOfType<ContributionIsAnswered>();
    }

    [Theory]
    [InlineData(ContributionState.Rejected)]
    [InlineData(ContributionState.Withdrawn)]
    public void IsAwaitingAnswer_HiddenForAReasonItsAuthorKnows_IsFalse(ContributionState state) =>
        In(state).IsAwaitingAnswer.Should().BeFalse();

    [Fact]
    public void FromHarvestNote_Always_IsTraceableToItsTableAndHasNoPersonalCode()
    {
        var trace = new HarvestTrace(Guid.Parse("0190f000-0000-7000-8000-000000000003"), Guid.Parse("0190f000-0000-7000-8000-000000000004"), 2);

        var note = Contribution.FromHarvestNote(Guid.Empty, trace, Dialogue, Place, Said, "sv", DueOn, Now).Value;

        (note.Channel, note.Harvest, note.FollowUpCode).Should().Be((Channel.WorldCafe, trace, null));
    }

    [Fact]
    public void Import_DecidedBefore_KeepsWhatItStatesAndTellsNobody()
    {
        var stated = new DateTimeOffset(2021, 7, 29, 14, 27, 1, TimeSpan.Zero);

        var imported = Contribution.Import(
            Guid.Empty, Code, new ImportKey("polis", "282"), ImportedOutcome.Accepted,
            new ContributionDraft(Said, "en", Channel.Import) { StatedAt = stated }, DueOn, Now).Value;

        (imported.State, imported.StatedAt, imported.ReceivedAt).Should().Be((ContributionState.Published, stated, Now));
        imported.TakeEvents().Should().BeEmpty();
    }

    [Theory]
    [InlineData(AnswerBy.Email)]
    [InlineData(AnswerBy.Letter)]
    [InlineData(AnswerBy.Phone)]
    public void Contributor_AnswerWantedWhereNoAddressIs_IsRefused(AnswerBy answerBy) =>
        Contributor.Create(Guid.Empty, answerBy, ContactDetails.Create("Anna", " ", null, null).Value).Error.Should().Be(new AnswerHasNoAddress(answerBy));

    [Fact]
    public void Contributor_NothingTold_LeavesNoTrace() =>
        Contributor.Create(Guid.Empty, AnswerBy.Code, ContactDetails.None).Value.Should().BeNull();

    private static Contribution Received() => Contribution.Receive(Guid.Empty, Code, Draft(Said), DueOn, Now).Value;

    private static Contribution In(ContributionState state)
    {
        var contribution = Received();
        _ = state switch
        {
            ContributionState.Received => Result.Ok,
            ContributionState.Published => contribution.Publish(Now),
            ContributionState.Internal => contribution.KeepInternal(Now),
            ContributionState.Rejected => contribution.Reject("Skäl", Now),
            ContributionState.Withdrawn => contribution.Withdraw(Now),
        };
        return contribution;
    }

    private static ContributionDraft Draft(string text) => new(text, "sv", Channel.Web) { DialogueId = Dialogue, PlaceId = Place };
}

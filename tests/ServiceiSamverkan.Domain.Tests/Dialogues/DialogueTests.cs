using AwesomeAssertions;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Dialogues;

public sealed class DialogueTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly MunicipalContact Person = new("Maria Lindahl", "maria@norsjo.example", "0918-140 00");

    private static DialogueDetails Whole => new()
    {
        Title = LocalizedText.Sv("Vad behöver Lingonsele?"),
        Influence = new(true, LocalizedText.Sv("Kommunstyrelsen"), LocalizedText.Sv("Servicen i byn")),
        Mandate = new("Kommunstyrelsen", null, string.Empty),
        Contact = Person,
        Deputy = Person,
        Level = ParticipationLevel.Dialogue,
        Promise = LocalizedText.Sv("Alla får svar."),
        OpensOn = Today,
        ClosesOn = Today.AddDays(20),
        FeedbackOn = Today.AddDays(90),
    };

    [Fact]
    public void Open_AllFilledInOnOneScreen_IsOpenAndPublic()
    {
        var dialogue = Draft(Whole);

        dialogue.Open(Now).Error.Should().BeNull();

        dialogue.State.Should().Be(DialogueState.Open);
        dialogue.Calendar.PublicState(Today).Should().Be(PublicDialogueState.Open);
        dialogue.TakeEvents().Should().ContainSingle().Which.Should().BeOfType<DialogueOpened>();
    }

    public static TheoryData<OpeningRequirement> Requirements => [.. Enum.GetValues<OpeningRequirement>()];

    [Theory, MemberData(nameof(Requirements))]
    public void Open_WithAPartMissing_IsRefusedAndSaysWhich(OpeningRequirement missing)
    {
        var details = missing switch
        {
            OpeningRequirement.InfluenceAssessed => Whole with { Influence = null },
            OpeningRequirement.Mandate => Whole with { Mandate = null },
            OpeningRequirement.Contact => Whole with { Contact = null },
            OpeningRequirement.Deputy => Whole with { Deputy = null },
            OpeningRequirement.Level => Whole with { Level = null },
            OpeningRequirement.Promise => Whole with { Promise = LocalizedText.Empty },
            OpeningRequirement.InputDates => Whole with { ClosesOn = null },
            OpeningRequirement.FeedbackDate => Whole with { FeedbackOn = null },
        };

        var refused = Draft(details).Open(Now).Error;

        refused.Should().BeOfType<DialogueCannotOpen>().Which.Missing.Should().Equal(missing);
    }

    [Fact]
    public void Change_WhatCannotBeInfluenced_IsInformationAndSaysSo()
    {
        var influence = Whole.Influence! with { CanBeInfluenced = false };

        Dialogue.Create(Guid.Empty, "d", Whole with { Influence = influence }, null, Now).Error.Should().BeOfType<NotInfluencedIsInformation>();
        Draft(Whole with { Influence = influence, Level = ParticipationLevel.Information }).IsInformation.Should().BeTrue();
    }

    [Fact]
    public void Answer_ContributionWithoutAnswerOrWaiver_IsRefused()
    {
        var dialogue = Opened();
        dialogue.Process();

        dialogue.Answer(unanswered: 1, Now).Error.Should().Be(new ContributionsUnanswered(1));
        dialogue.State.Should().Be(DialogueState.Processing);
        dialogue.Answer(unanswered: 0, Now).Error.Should().BeNull();
        dialogue.State.Should().Be(DialogueState.Answered);
    }

    [Fact]
    public void IsOverdue_PromisedDatePassedWithoutFinalOrInterimFeedback_IsVisible()
    {
        var dialogue = Opened();
        var promised = Whole.FeedbackOn!.Value;

        dialogue.IsOverdue(promised).Should().BeFalse();
        dialogue.IsOverdue(promised.AddDays(1)).Should().BeTrue();
        dialogue.NoteNextWord(promised.AddDays(30));
        dialogue.IsOverdue(promised.AddDays(1)).Should().BeFalse();
        dialogue.IsOverdue(promised.AddDays(31)).Should().BeTrue();
    }

    [Fact]
    public void Cancel_AfterOpening_OwesFeedbackToo()
    {
        var dialogue = Opened();

        dialogue.Cancel(LocalizedText.Empty).Error.Should().BeOfType<CancelReasonMissing>();
        dialogue.Cancel(LocalizedText.Sv("Bussen läggs ner.")).Error.Should().BeNull();

        dialogue.OwesFeedback.Should().BeTrue();
        dialogue.IsOverdue(Whole.FeedbackOn!.Value.AddDays(1)).Should().BeTrue();
        dialogue.Answer(unanswered: 0, Now).Error.Should().BeNull();
        dialogue.State.Should().Be(DialogueState.Cancelled);
        dialogue.OwesFeedback.Should().BeFalse();
    }

    [Fact]
    public void Change_WhileOpen_PromisedDateAndBasisStand()
    {
        var dialogue = Opened();

        dialogue.Change(Whole with { FeedbackOn = Today.AddDays(120) }).Error.Should().BeOfType<PromisedDateStands>();
        dialogue.Change(Whole with { SupportBasis = SupportBasis.EmailConfirmed }).Error.Should().BeOfType<SupportBasisStands>();
        dialogue.Change(Whole with { Deputy = null }).Error.Should().BeOfType<DialogueCannotOpen>();
        dialogue.Change(Whole with { Title = LocalizedText.Sv("Ny rubrik") }).Error.Should().BeNull();
    }

    [Fact]
    public void States_InOrder_NoneIsSkipped()
    {
        var dialogue = Opened();

        dialogue.Close().Error.Should().BeOfType<DialogueStateForbids>();
        dialogue.Process().Error.Should().BeNull();
        dialogue.Answer(0, Now).Error.Should().BeNull();
        dialogue.Archive().Error.Should().BeOfType<DialogueStateForbids>();
        dialogue.Close().Error.Should().BeNull();
        dialogue.Archive().Error.Should().BeNull();
        dialogue.State.Should().Be(DialogueState.Archived);
    }

    [Fact]
    public void Window_Paused_TakesNothingInButOwesStill()
    {
        var dialogue = Opened();

        dialogue.Pause(Now).Error.Should().BeNull();

        dialogue.Calendar.Window(Today).Should().Be(InputWindow.Closed);
        dialogue.Process().Error.Should().BeOfType<DialoguePaused>();
        dialogue.OwesFeedback.Should().BeTrue();
        dialogue.Resume().Error.Should().BeNull();
        dialogue.Calendar.Window(Today).Should().Be(InputWindow.Open);
        dialogue.Calendar.Window(Today.AddDays(21)).Should().Be(InputWindow.Late);
    }

    private static Dialogue Draft(DialogueDetails details) => Dialogue.Create(Guid.Empty, "d", details, null, Now).Value;

    private static Dialogue Opened()
    {
        var dialogue = Draft(Whole);
        dialogue.Open(Now);
        return dialogue;
    }
}

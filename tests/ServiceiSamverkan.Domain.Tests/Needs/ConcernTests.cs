using AwesomeAssertions;
using ServiceiSamverkan.Domain.Needs;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Needs;

public sealed class ConcernTests
{
    [Fact]
    public void Of_NeedsOfOneDialogue_IsThatDialogueAndEveryPlaceOnce()
    {
        var (dialogue, shared, own) = (Given.Id(), Given.Id(), Given.Id());

        var concern = Concern.Of([NeedIn(dialogue, shared), NeedIn(dialogue, shared, own)]);

        concern.DialogueId.Should().Be(dialogue);
        concern.PlaceIds.Should().BeEquivalentTo([shared, own]);
    }

    [Fact]
    public void Of_NeedsOfTwoDialogues_NamesNone() => Concern.Of([NeedIn(Given.Id()), NeedIn(Given.Id())]).DialogueId.Should().BeNull();

    private static Need NeedIn(Guid dialogue, params Guid[] places) =>
        Need.Create(Given.Id(), dialogue, new(Given.Text("Bussen hem"), LocalizedText.Empty) { PlaceIds = places }, Given.Now).Value;
}

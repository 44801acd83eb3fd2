using AwesomeAssertions;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Domain.Tests.Needs;

/// <summary>Things at the points of the loop from which its later steps start.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 9, 15, 10, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 9, 15);

    public static Guid Id() => Guid.Parse($"00000000-0000-7000-8000-{Interlocked.Increment(ref _last):D12}");

    private static int _last;

    public static LocalizedText Text(string swedish) => LocalizedText.Sv(swedish);

    public static Need DraftNeed(params Guid[] areas) =>
        Need.Create(Id(), null, new(Text("Hämta paket och medicin nära hemmet"), LocalizedText.Empty) { PriorityAreaIds = areas }, Now).Value;

    public static Need ConfirmedNeed(int sources = 1)
    {
        var need = DraftNeed(Id());
        for (var i = 0; i < sources; i++)
            _ = need.AddSource(Id(), Now).Value;
        need.Confirm(Now).Error.Should().BeNull();
        need.TakeEvents();
        return need;
    }

    public static Proposal SubmittedProposal(DateOnly? on = null)
    {
        var proposal = Proposal.Create(Id(), new(Text("Servicepunkt i bygdegården"), Text("På prov i tolv månader."), Id(), [ConfirmedNeed()]), Now).Value;
        proposal.Submit(on ?? Today.AddDays(-30), Concern.Nobody, Now).Error.Should().BeNull();
        proposal.TakeEvents();
        return proposal;
    }
}

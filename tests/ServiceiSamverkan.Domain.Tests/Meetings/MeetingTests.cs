using System.Security.Cryptography;
using AwesomeAssertions;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Meetings;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly DateTimeOffset Starts = new(2026, 3, 12, 17, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 3, 12);

    private static MeetingDetails Details => new()
    {
        Kind = MeetingKind.WorldCafe,
        Title = LocalizedText.Sv("World Café"),
        StartsAt = Starts,
        EndsAt = Starts.AddHours(2),
        PlaceId = Guid.Empty,
        Venue = new("Bygdegården", "", "", "", "", "", ""),
        DialogueId = Guid.Parse("00000000-0000-7000-8000-000000000001"),
        TakesRegistrations = true,
    };

    [Fact]
    public void Plan_PlainGetTogether_NeedsNoGate() =>
        Meeting.Plan(Guid.Empty, Details with { Kind = MeetingKind.PlainGetTogether, DialogueId = null }).Error.Should().BeNull();

    [Fact]
    public void Change_AfterAnnouncing_RaisesTheCalendarSequence()
    {
        var meeting = Meeting.Plan(Guid.Empty, Details).Value;
        meeting.Change(Details with { EndsAt = Starts.AddHours(3) });
        meeting.CalendarSequence.Should().Be(0);
        meeting.Announce();

        meeting.Change(Details with { StartsAt = Starts.AddHours(1) }).Error.Should().BeNull();

        meeting.CalendarSequence.Should().Be(1);
        meeting.Cancel(LocalizedText.Sv("Snöstorm")).Error.Should().BeNull();
        meeting.CalendarSequence.Should().Be(2);
        meeting.TakeEvents().Select(e => e.GetType()).Should().Equal(typeof(MeetingAnnounced), typeof(MeetingChanged), typeof(MeetingCancelled));
    }

    [Fact]
    public void IsReportOverdue_HeldWithoutReport_IsDueWithinASetNumberOfDays()
    {
        var meeting = Announced();
        meeting.Hold(Starts.AddMinutes(-1)).Error.Should().BeOfType<MeetingNotYetBegun>();
        meeting.Hold(Starts.AddDays(3)).Error.Should().BeNull();

        meeting.ReportDueOn.Should().Be(Day.AddDays(Meeting.ReportDays));
        meeting.IsReportOverdue(Day.AddDays(Meeting.ReportDays)).Should().BeFalse();
        meeting.IsReportOverdue(Day.AddDays(Meeting.ReportDays + 1)).Should().BeTrue();
        meeting.Document(LocalizedText.Sv("Vi talade om paket."), Starts.AddDays(1)).Error.Should().BeNull();
        meeting.IsReportOverdue(Day.AddDays(Meeting.ReportDays + 1)).Should().BeFalse();
    }

    [Fact]
    public void TakeHarvest_Cafe_HasACodeOfItsOwnFromTheFirstNote()
    {
        var meeting = Announced();
        meeting.TakeHarvest(Starts.AddMinutes(-1), NewCode).Error.Should().BeOfType<MeetingNotYetBegun>();

        meeting.TakeHarvest(Starts, NewCode).Error.Should().BeNull();
        var code = meeting.CafeCode;
        meeting.TakeHarvest(Starts.AddHours(1), NewCode);

        meeting.CafeCode.Should().NotBeNull().And.Be(code);
        Announced(Details with { DialogueId = null }).TakeHarvest(Starts, NewCode).Error.Should().BeOfType<CafeWithoutDialogue>();
        Announced(Details with { Kind = MeetingKind.VillageWalk }).TakeHarvest(Starts, NewCode).Error.Should().BeOfType<MeetingIsNoCafe>();
    }

    [Fact]
    public void Take_HarvestNote_BecomesAContributionTraceableToItsTable()
    {
        var given = new NewHarvestNote(3, 2, "Vad saknas?", " Paketombud ", HarvestNoteKind.Wish, "sv", "Eva");
        var note = HarvestNote.Take(Guid.Parse("00000000-0000-7000-8000-000000000002"), Guid.Empty, given, Starts).Value;

        var contribution = Contribution.FromHarvestNote(
            Guid.Empty, new(note.Id, note.MeetingId, note.Table), Guid.Empty, null, note.Text, note.Language, Day, Starts).Value;

        contribution.Channel.Should().Be(Channel.WorldCafe);
        contribution.FollowUpCode.Should().BeNull("the café's own code shows it");
        contribution.Harvest.Should().Be(new HarvestTrace(note.Id, note.MeetingId, 3));
        contribution.Text.Should().Be("Paketombud");
        HarvestNote.Take(Guid.Empty, Guid.Empty, given with { Table = 0 }, Starts).Error.Should().BeOfType<HarvestTableInvalid>();
        HarvestNote.Take(Guid.Empty, Guid.Empty, given with { Text = " " }, Starts).Error.Should().BeOfType<HarvestNoteEmpty>();
    }

    private static FollowUpCode NewCode() => FollowUpCode.Generate(RandomNumberGenerator.Create());

    private static Meeting Announced(MeetingDetails? details = null)
    {
        var meeting = Meeting.Plan(Guid.Empty, details ?? Details).Value;
        meeting.Announce();
        return meeting;
    }
}

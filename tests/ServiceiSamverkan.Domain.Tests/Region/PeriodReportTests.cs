using System.Globalization;
using AwesomeAssertions;
using ServiceiSamverkan.Domain.Region;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Region;

public sealed class PeriodReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 9, 2);

    [Fact]
    public void Compute_SameInput_GivesTheSameHash_InAnyOrderAndCulture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
        try
        {
            Content(Figures().Reverse()).Hash().Should().Be(Content(Figures()).Hash());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Report().IsIntact.Should().BeTrue();
        Content(Figures()).Hash().Should().Be("5227d072a61a0fbad4f435dd73664f75e5f873f34ff6e0740e18cfe5ed1840af");
    }

    [Fact]
    public void Hash_AnyChange_IsSeen()
    {
        var content = Content(Figures());

        new[]
        {
            content with { PilotStart = new(2026, 1, 2) },
            content with { TemplateVersion = null },
            content with { Population = content.Population! with { Source = "SCB " } },
            content with { Figures = [.. Figures().Select(f => f with { DefinitionVersion = 2 })] },
            content with { Figures = [.. Figures().Select(f => f with { Grade = Grade.B })] },
            content with { Figures = [.. Figures().Select(f => f with { Absence = Absence.Hidden })] },
        }.Select(changed => changed.Hash()).Append(content.Hash()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Approve_ClosedWindow_OwesTheCatalogue_DeliveryPublishes()
    {
        var report = Report();

        report.Approve("Anna", Now, Today).Should().Be(Result.Ok);
        report.State.Should().Be(ReportState.Approved);
        report.OwedToCatalogue.Should().BeTrue();

        report.Delivered();
        report.State.Should().Be(ReportState.Published);
        report.OwedToCatalogue.Should().BeFalse();
    }

    [Fact]
    public void Approve_Twice_ChangesNothing()
    {
        var report = Report();
        report.Approve("Anna", Now, Today);
        report.Delivered();

        report.Approve("Bo", Now.AddDays(1), Today).Should().Be(Result.Ok);
        report.ApprovedBy.Should().Be("Anna");
        report.OwedToCatalogue.Should().BeFalse();
    }

    [Fact]
    public void Approve_OpenWindow_IsRefused() =>
        Report().Approve("Anna", Now, new(2026, 8, 31)).Error.Should().Be(new WindowNotClosed("2026-T2"));

    [Fact]
    public void Approve_SupersededOrWithdrawn_IsRefused()
    {
        var superseded = Report();
        superseded.Supersede();
        superseded.Approve("Anna", Now, Today).Error.Should().Be(new ReportIsClosed(ReportState.Superseded));
    }

    [Fact]
    public void Withdraw_Published_OwesTheCatalogueTheNews()
    {
        var report = Report();
        report.Approve("Anna", Now, Today);
        report.Delivered();

        report.Withdraw(" ").Error.Should().Be(new WithdrawalNeedsReason());
        report.Withdraw("Fel folkmängd").Should().Be(Result.Ok);
        report.State.Should().Be(ReportState.Withdrawn);
        report.OwedToCatalogue.Should().BeTrue();

        report.Delivered();
        report.State.Should().Be(ReportState.Withdrawn);
    }

    [Fact]
    public void Withdraw_OnlyComputed_IsRefused() => Report().Withdraw("Fel").Error.Should().Be(new ReportNotApproved());

    [Fact]
    public void Copy_ApprovedReport_SaysTheSame()
    {
        var report = Report();
        report.Approve("Anna", Now, Today);

        var copy = PublishedReport.Copy(report, Guid.Empty);

        copy.Id.Should().Be(report.Id);
        copy.Values.Should().Equal(report.Figures);
        copy.Hash.Should().Be(report.Hash);
    }

    private static PeriodReport Report() => PeriodReport.Compute(Guid.Empty, 1, Content(Figures()), Now);

    private static ReportContent Content(IEnumerable<Figure> figures) =>
        new(ReportWindow.Parse("2026-T2").Value, new(2026, 1, 1), new(new(2024, 12, 31), 2480, "SCB"), "World Café i byn 2", [.. figures]);

    private static IEnumerable<Figure> Figures() => Reach.Of(new(412, []), null, new(new(2024, 12, 31), 2480, "SCB"));
}

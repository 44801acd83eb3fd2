using AwesomeAssertions;
using ServiceiSamverkan.Domain.Audit;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Audit;

public sealed class AuditSealTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, 1, 2, TimeSpan.Zero);
    private static readonly AuditedBy By = new(AuditActor.Staff, Id(9), "Siv", "Secretary", "r-1");

    [Fact]
    public void Holds_WhatWasSealed_InAnyOrder()
    {
        var first = AuditSeal.Over(null, [Entry(1), Entry(2)], Now);
        var second = AuditSeal.Over(first, [Entry(3)], Now.AddHours(1));

        first.Holds(null, [Entry(2), Entry(1)]).Should().BeTrue();
        second.Holds(first, [Entry(3)]).Should().BeTrue();
        (first.Number, second.Number).Should().Be((1, 2));
    }

    public static TheoryData<string, AuditEntry> Changed => new()
    {
        { "id", AuditEntry.Of(Id(5), By, "Publish", Id(7), "KS § 1", Now) },
        { "time", AuditEntry.Of(Id(1), By, "Publish", Id(7), "KS § 1", Now.AddSeconds(1)) },
        { "kind", AuditEntry.Of(Id(1), By with { Kind = AuditActor.System }, "Publish", Id(7), "KS § 1", Now) },
        { "staff", AuditEntry.Of(Id(1), By with { StaffId = null }, "Publish", Id(7), "KS § 1", Now) },
        { "actor", AuditEntry.Of(Id(1), By with { Name = "Siw" }, "Publish", Id(7), "KS § 1", Now) },
        { "roles", AuditEntry.Of(Id(1), By with { Roles = "" }, "Publish", Id(7), "KS § 1", Now) },
        { "request", AuditEntry.Of(Id(1), By with { RequestId = "r-2" }, "Publish", Id(7), "KS § 1", Now) },
        { "action", AuditEntry.Of(Id(1), By, "Reject", Id(7), "KS § 1", Now) },
        { "subject", AuditEntry.Of(Id(1), By, "Publish", null, "KS § 1", Now) },
        { "reason", AuditEntry.Of(Id(1), By, "Publish", Id(7), null, Now) },
        { "text moved from field to field", AuditEntry.Of(Id(1), By with { Name = "SivS", Roles = "ecretary" }, "Publish", Id(7), "KS § 1", Now) },
    };

    [Theory, MemberData(nameof(Changed))]
    public void Holds_AnythingChanged_IsFound(string what, AuditEntry changed) =>
        AuditSeal.Over(null, [Entry(1), Entry(2)], Now).Holds(null, [changed, Entry(2)]).Should().BeFalse("the {0} is sealed", what);

    [Fact]
    public void Holds_RemovedAddedOrAnotherLinkBefore_IsFound()
    {
        var first = AuditSeal.Over(null, [Entry(1), Entry(2)], Now);
        var second = AuditSeal.Over(first, [Entry(3)], Now);
        var forged = AuditSeal.Over(null, [Entry(1)], Now);

        first.Holds(null, [Entry(1)]).Should().BeFalse();
        first.Holds(null, [Entry(1), Entry(2), Entry(4)]).Should().BeFalse();
        second.Holds(forged, [Entry(3)]).Should().BeFalse();
        second.Holds(null, [Entry(3)]).Should().BeFalse();
    }

    private static AuditEntry Entry(int number) => AuditEntry.Of(Id(number), By, "Publish", Id(7), "KS § 1", Now);

    private static Guid Id(int number) => Guid.Parse($"00000000-0000-7000-8000-{number:D12}");
}

using AwesomeAssertions;
using ServiceiSamverkan.Domain.Mail;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Mail;

public sealed class MailMessageTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-26T06:00Z");
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly Guid One = Guid.Parse("00000000-0000-7000-8000-000000000001");
    private static readonly Guid Two = Guid.Parse("00000000-0000-7000-8000-000000000002");

    [Fact]
    public void Queue_SameCauseAndHost_HasTheSameMessageId()
    {
        Queued().MessageId.Should().Be(Queued().MessageId).And.EndWith("@pilot-a.example");
        MailMessage.MessageIdOf("digest:1", "pilot-b.example").Should().NotBe(Queued().MessageId);
    }

    [Fact]
    public void Claim_BeforeItsTime_IsRefused() => Queued().Claim(One, Now + Lease, Now.AddTicks(-1)).Error.Should().BeOfType<MailNotDue>();

    [Fact]
    public void Claim_WhileAnotherHasIt_IsRefused()
    {
        var mail = Claimed();
        mail.Claim(Two, Now + (2 * Lease), Now + Lease - TimeSpan.FromTicks(1)).Error.Should().BeOfType<MailNotDue>();
    }

    [Fact]
    public void Claim_AfterTheLeaseRanOut_IsUncertainUnderTheSameMessageId()
    {
        var mail = Claimed();
        var id = mail.MessageId;
        mail.Claim(Two, Now + (2 * Lease), Now + Lease).Error.Should().BeNull();
        mail.Should().BeEquivalentTo(new { State = MailState.Uncertain, LostLeases = 1, ClaimId = (Guid?)Two, MessageId = id });
        mail.Fail(One, "550", Now + Lease).Error.Should().BeOfType<ClaimLost>("the first sender no longer has it");
        mail.MarkSent(Now + Lease);
        mail.State.Should().Be(MailState.Sent, "what the server accepted must not be sent again, whoever was told");
    }

    [Fact]
    public void MarkSent_Claimed_ErasesWhatWasThePersonsOwn()
    {
        var mail = Claimed();
        mail.MarkSent(Now);
        mail.Should().BeEquivalentTo(new { State = MailState.Sent, Html = (string?)null, Text = (string?)null, DueAt = (DateTimeOffset?)null, Attempts = 1 });
        mail.Claim(Two, Now + Lease, Now + Lease).Error.Should().BeOfType<MailNotDue>();
    }

    [Fact]
    public void Defer_AgainAndAgain_WaitsLongerThenIsGivenUpWhenItWouldComeTooLate()
    {
        var mail = Queued();
        var (now, waits) = (Now, new List<TimeSpan>());
        while (mail.State != MailState.Failed)
        {
            mail.Claim(One, now + Lease, now);
            mail.Defer(One, "451 try later", jitter: 0, now);
            if (mail.DueAt is { } due)
            {
                waits.Add(due - now);
                now = due;
            }
        }

        waits.Should().BeInAscendingOrder().And.HaveElementAt(0, TimeSpan.FromMinutes(1)).And.OnlyContain(w => w <= TimeSpan.FromHours(4));
        mail.Reason.Should().Be("451 try later");
        now.Should().BeBefore(mail.ExpiresAt);
        mail.Html.Should().NotBeNull("an officer may try a failed one again");
    }

    [Fact]
    public void Release_ConnectionTrouble_CostsNoAttempt()
    {
        var mail = Claimed();
        mail.Release(One, Now.AddMinutes(1)).Error.Should().BeNull();
        mail.Should().BeEquivalentTo(new { State = MailState.Deferred, Attempts = 0, DueAt = (DateTimeOffset?)Now.AddMinutes(1) });
    }

    [Fact]
    public void Skip_NotYetEnded_SaysWhy()
    {
        var mail = Claimed();
        mail.Skip(SkipReason.Unsubscribed, Now).Error.Should().BeNull();
        mail.Should().BeEquivalentTo(new { State = MailState.Skipped, Reason = "Unsubscribed", Html = (string?)null });
        mail.Skip(SkipReason.Erased, Now).Error.Should().BeOfType<MailEnded>();
    }

    [Fact]
    public void Reason_LongerThanItsColumn_IsShortened()
    {
        var mail = Claimed();
        mail.Fail(One, new string('x', 1000), Now);
        mail.Reason.Should().HaveLength(MailMessage.ReasonMaxLength);
    }

    private static MailMessage Claimed()
    {
        var mail = Queued();
        mail.Claim(One, Now + Lease, Now).Error.Should().BeNull();
        return mail;
    }

    private static MailMessage Queued() => MailMessage.Queue(
        One,
        new MailDraft("digest:1", MailKind.Digest, One, "anna@exempel.se", "sv", "Ett svar", "<p>Svar</p>", "Svar", Now.AddDays(3)),
        "pilot-a.example",
        Now);
}

using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Portal.Tests.Mail;

/// <summary>A letter of every kind, filled as a busy week fills it: rendered by tests, and drawn by tools/screenshots.sh.</summary>
internal static class SampleLetters
{
    public const string Code = "7K3M-9QXT-4HVB-2";

    public static readonly MailIdentity Sender =
        new("Pilotkommun A", "http://pilot-a.localhost:8080", "pilot-a.localhost", "samverkan@pilot-a.example", "0910-00 00 00", "#005a70", true);

    private static readonly Passage Wrote = new(
        "Vägen mellan skolan och affären är för smal. Ungarna går i diket när timmerbilarna kommer.\nKan ni göra en gångväg innan det blir vinter?", "sv");

    /// <summary>By a name for files, with the block that is the reader's alone where there is one.</summary>
    public static IEnumerable<(string Name, Letter Letter, OwnBlock? Own)> In(string language)
    {
        yield return ("optin", new OptInLetter(Sender, language, ["Bäckliden", "Kvarnliden"], Cadence.Weekly, MailPaths.Confirm("token"), new(2026, 3, 9)), null);
        yield return ("instammer", new SupportLetter(Sender, language, Wrote, MailPaths.ConfirmSupport("token"), new(2026, 3, 9)), null);
        yield return ("kvitto", new ReceiptLetter(Sender, language, Code, Wrote, Say("Vardagen i Bäckliden"), new(2026, 3, 5), new(2026, 6, 1)), null);
        yield return ("svar", Answer(language, null), new OwnContribution(Sender, language, Wrote, Code));
        yield return ("delbesked", Answer(language, new(2026, 6, 1)), new OwnContribution(Sender, language, Wrote, Code));
        yield return ("veckobrev", Digest(language, Cadence.Weekly, new(2026, 2, 26)), new OwnAnswers(Sender, language, [new(Wrote, Say("Gångvägen byggs i sommar, från skolan till affären."), true, MailPaths.FollowUp(Code))]));
        yield return ("manadsbrev", Digest(language, Cadence.Monthly, new(2026, 2, 1)), null);
        yield return ("nyhet", Digest(language, Cadence.Each, null), null);
        foreach (var notice in Enum.GetValues<MeetingNotice>().Where(n => n != MeetingNotice.Reminder))
            yield return ($"traff-{notice}", Meeting(language, notice), null);
        foreach (var days in (int[])[7, 3, 1, 0])
            yield return ($"traff-om-{days}", Meeting(language, MeetingNotice.Reminder) with { Reminder = new(days, days == 3 ? Say("Om tre dagar träffas vi. Säg till om du behöver skjuts.") : Say(string.Empty)) }, null);
        yield return ("stanger", new ClosingLetter(Sender, language, Say("Vardagen i Bäckliden"), Say("Vad behövs för att vardagen ska fungera? Berätta om affären, vägen och bussen."), new(2026, 3, 31), "vardagen-i-backliden"), null);
        yield return ("din-vecka", Week(language, isMember: true), null);
        yield return ("din-vecka-kontakt", Week(language, isMember: false), null);
        yield return ("bradskar-svar", new UrgentLetter(Sender, language, new("Promise.Dialogue", [], "Vardagen i Bäckliden", new(2026, 3, 2), "/kontoret/dialoger/1")), null);
        yield return ("svar-om-tva-veckor", new UrgentLetter(Sender, language, new("Promise.Dialogue", [], "Vardagen i Bäckliden", new(2026, 3, 2), "/kontoret/dialoger/1")) { Ahead = Say("Om två veckor har vi lovat svar. Hinner vi inte ska de som väntar få veta det.") }, null);
        yield return ("bradskar-lasning", new UrgentLetter(Sender, language, new("Moderate", [4], "Vardagen i Bäckliden", new(2026, 2, 27), "/kontoret/granska")), null);
    }

    private static AnswerLetter Answer(string language, DateOnly? nextWord) => new(
        Sender, language,
        Say("Vägen mellan skolan och affären är smal och mörk. Det har 23 personer sagt, på träffen och på webben."),
        Say("Vi bygger en gångväg från skolan till affären. Den blir klar i augusti."),
        Say("Barn går där varje dag, och det går 40 timmerbilar om dygnet."),
        Say("Arbetet börjar i maj. Vi berättar här när det är klart."), nextWord);

    private static DigestLetter Digest(string language, Cadence cadence, DateOnly? first) => new(Sender, language, ["Bäckliden"], cadence, first,
    [
        new(DigestSectionKind.Answers, [new(ActivityKind.FeedbackPublished, Say("Gångvägen byggs i sommar."), MailPaths.Answer(Guid.Empty)) { Note = Say("Barn går där varje dag."), Day = new(2026, 6, 1) }], 0),
        new(DigestSectionKind.Decisions, [new(ActivityKind.DecisionAnnounced, Say("Gångväg i Bäckliden"), MailPaths.Decision(Guid.Empty)) { Reference = "KS 2026-03-17 § 45", Note = Say("Nämnden bygger gångvägen under 2026.") }], 0),
        new(DigestSectionKind.Promises, [new(ActivityKind.CommitmentMade, Say("Sandning på skolvägen före kl. 7"), MailPaths.Commitment(Guid.Empty)) { Where = "Tekniska nämnden", Day = new(2026, 11, 1) }], 0),
        new(DigestSectionKind.Open, [new(ActivityKind.DialogueOpened, Say("Vardagen i Bäckliden"), MailPaths.Dialogue("vardagen")) { Note = Say("Vad behövs för att vardagen ska fungera?"), Day = new(2026, 3, 31) }], 0),
        new(DigestSectionKind.Meetings, [new(ActivityKind.MeetingAnnounced, Say("World Café i byastugan"), MailPaths.Meeting(Guid.Empty)) { At = new(2026, 3, 20, 17, 0, 0, TimeSpan.Zero), Where = "Byastugan" }], 0),
        new(DigestSectionKind.Said, [new(ActivityKind.ContributionPublished, Say("Vi vill ha [[own]] buss på kvällen"), MailPaths.Contribution(Guid.Empty)), new(ActivityKind.ContributionPublished, new("Mie haluan, että kauppa pysyy", "fi"), MailPaths.Contribution(Guid.Empty))], 11),
    ]);

    private static MeetingLetter Meeting(string language, MeetingNotice notice) => new(
        Sender, language, notice, Say("World Café i byastugan"), new(2026, 3, 20, 17, 0, 0, TimeSpan.Zero), new(2026, 3, 20, 19, 30, 0, TimeSpan.Zero), "Byastugan", "Bäckvägen 1",
        notice == MeetingNotice.Cancelled ? Say("Vägen är avstängd efter snöfallet.") : null, MailPaths.Meeting(Guid.Empty))
    {
        Own = notice is MeetingNotice.SignedUp or MeetingNotice.Waiting ? new(3, "Kvarnliden, vid bron", true) : null,
    };

    private static WeekLetter Week(string language, bool isMember)
    {
        OfficeTask late = new("Promise.Dialogue", [], "Vardagen i Bäckliden", new(2026, 2, 20), "/kontoret/dialoger/1");
        if (!isMember)
            return new(Sender, language, new(2026, 3, 2), false, [new(WeekGroupKind.Answerable, [late with { Path = "/dialoger/vardagen" }], 0)]);
        return new(Sender, language, new(2026, 3, 2), true,
        [
            new(WeekGroupKind.Late, [late, new("MeetingReport", [], "World Café i byastugan", new(2026, 2, 27), "/kontoret/traffar/1/rapport")], 0),
            new(WeekGroupKind.ThisWeek, [new("Moderate", [4], null, new(2026, 3, 2), "/kontoret/granska"), new("Promise.Handover", [], "Region Västerbotten: Bussen på kvällen", new(2026, 3, 5), "/kontoret/overlamningar/1")], 2),
            new(WeekGroupKind.Undated, [new("RecordDecision", [], "Servicepunkt i bygdegården", null, "/kontoret/beslut/nytt")], 0),
        ]);
    }

    private static Passage Say(string text) => new(text, "sv");
}

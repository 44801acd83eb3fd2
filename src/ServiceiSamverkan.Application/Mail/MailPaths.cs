using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail;

/// <summary>The addresses of pages that mail links to. Swedish has no prefix, other languages have theirs.</summary>
public static class MailPaths
{
    public static string In(string language, string path) =>
        language == LocalizedText.Swedish ? path : $"/{language}{path}";

    public static string Confirm(string token) => $"/prenumerera/bekrafta/{token}";

    /// <summary>The subscriber's own page.</summary>
    public static string Own(string token) => $"/prenumeration/{token}";

    /// <summary>Where one click stops the letter: a page that asks when opened and acts when posted to.</summary>
    public static string Stop(string token) => $"{Own(token)}/{StopSegment}";

    /// <summary>Where the holder of an address says whether it was they who agreed.</summary>
    public static string ConfirmSupport(string token) => $"/instammer/{token}";

    public static string FollowUp(string code) => $"/mitt-inspel?kod={code}";

    public static string Dialogue(string slug) => $"/dialoger/{slug}";

    public static string Contribute(string slug) => $"{Dialogue(slug)}/lamna-inspel";

    public static string Meeting(Guid id) => $"/traffar/{id}";

    /// <summary>Where the holder of the link sees a registration and cancels it.</summary>
    public static string Registration(string token) => $"/anmalan/{token}";

    public static string Contribution(Guid id) => $"/inspel/{id}";

    public static string Need(Guid id) => $"/behov/{id}";

    public static string Proposal(Guid id) => $"/forslag/{id}";

    public static string Decision(Guid id) => $"/beslut/{id}";

    public static string Commitment(Guid id) => $"/ataganden/{id}";

    public static string Answer(Guid id) => $"/svar/{id}";

    public static string Place(string slug) => $"/platser/{slug}";

    /// <summary>What stands in shared content until the reader's own address is put in; the segment is what follows it.</summary>
    public const string OwnPageMark = MailSegment.PageMark;

    public const string StopSegment = "sluta";
}

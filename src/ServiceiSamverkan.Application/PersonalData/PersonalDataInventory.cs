using ServiceiSamverkan.Application.Contributions.Moderation;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Meetings.Photos;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Idempotency;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Region;
using ServiceiSamverkan.Domain.Search;
using ServiceiSamverkan.Domain.Subscriptions;
using static ServiceiSamverkan.Application.PersonalData.PersonKeys;

namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>
/// Every place where a person occurs. A test holds it against the model of the tenant's database: a text column that
/// stands neither here nor in <see cref="ImpersonalInventory"/> is a fault. <see cref="ExportPerson"/> reads and
/// <see cref="ErasePerson"/> empties what an address or a code reaches, place by place.
/// </summary>
public static class PersonalDataInventory
{
    private const string Disposal = "disposal under a retention rule";
    private const string AtOnce = "At once, when the person or the administrator asks.";

    /// <summary>Residents, in tables.</summary>
    public static readonly IReadOnlyList<PersonPlace> Residents =
    [
        new(nameof(Contributor), nameof(Contributor.Name), nameof(Contributor.NameKey), nameof(Contributor.Email), nameof(Contributor.Phone), nameof(Contributor.PostalAddress), nameof(Contributor.AuthorKey))
        {
            ReachedBy = Address | Code,
            Purpose = "To answer a person by the way that they chose; the name beside the text when they want it there.",
            ErasedBy = nameof(ErasePerson),
            Erased = "Address, telephone and postal address: when asked, once the answer has been given. The name belongs to the document, and goes by " + Disposal + ".",
        },
        new(nameof(Contribution), nameof(Contribution.Text), nameof(Contribution.CorrectedText), nameof(Contribution.MaskedText), nameof(Contribution.Translations), nameof(Contribution.FollowUpCode), nameof(Contribution.RejectionReason), nameof(Contribution.WaiverReason))
        {
            ReachedBy = Address | Code,
            Purpose = "What was said to the municipality: an official document, which may name people.",
            ErasedBy = nameof(MaskContribution),
            Erased = "Published text is masked when asked; the original goes by " + Disposal + ".",
        },
        new(nameof(SearchText), nameof(SearchText.Shown), nameof(SearchText.Kept))
        {
            ReachedBy = None,
            Purpose = "The words of inputs and other things, to find them by; a name that somebody wrote is one of them.",
            ErasedBy = nameof(MaskContribution),
            Erased = "With the text: a masked word is found by the office alone from then on.",
        },
        new(nameof(Registration), nameof(Registration.Name), nameof(Registration.Email), nameof(Registration.Phone), nameof(Registration.LiftFrom), nameof(Registration.Remark), nameof(Registration.TokenHash))
        {
            ReachedBy = Address,
            Purpose = "To keep a seat, plan lifts and companions, and tell of changes.",
            ErasedBy = $"{nameof(CancelRegistration)}, {nameof(ErasePerson)}",
            Erased = AtOnce,
        },
        new(nameof(Attendance), nameof(Attendance.Key))
        {
            ReachedBy = Address,
            Purpose = "To count each person once.",
            ErasedBy = nameof(ErasePerson),
            Erased = AtOnce + " A random token takes the address's place, so that the count stays right.",
        },
        new(nameof(Subscription), nameof(Subscription.Address))
        {
            ReachedBy = Address,
            Purpose = "To send the letters that were asked for.",
            ErasedBy = $"{nameof(EraseSubscriber)}, {nameof(ExpireSubscriptions)}, {nameof(ErasePerson)}",
            Erased = AtOnce + " One that was never confirmed: after seven days.",
        },
        new(nameof(OptIn), nameof(OptIn.TokenHash))
        {
            ReachedBy = Address,
            Purpose = "To know that the holder of the address asked.",
            ErasedBy = $"{nameof(EraseSubscriber)}, {nameof(ErasePerson)}",
            Erased = "With its subscription.",
        },
        new(nameof(DigestSlot), nameof(DigestSlot.Address))
        {
            ReachedBy = Address,
            Purpose = "To send no letter twice and to leave nothing out.",
            ErasedBy = $"{nameof(EraseSubscriber)}, {nameof(ErasePerson)}",
            Erased = AtOnce,
        },
        new(nameof(MailMessage), nameof(MailMessage.Address), nameof(MailMessage.Subject), nameof(MailMessage.Html), nameof(MailMessage.Text), nameof(MailMessage.Reason))
        {
            ReachedBy = Address | Code,
            Purpose = "Mail on its way, and the record that it was sent.",
            ErasedBy = $"{nameof(EraseSubscriber)}, {nameof(ErasePerson)}, {nameof(Mail.Disposal.DisposeMail)}",
            Erased = AtOnce + " The content goes as soon as the mail has been sent, the rest after 90 days.",
        },
        new(nameof(BlockedAddress), nameof(BlockedAddress.Address), nameof(BlockedAddress.Key))
        {
            ReachedBy = Address,
            Purpose = "To send no mail to an address that it does not reach, or where it is not wanted.",
            ErasedBy = $"{nameof(Mail.Bounces.LiftBlock)}, {nameof(EraseSubscriber)}, {nameof(ErasePerson)}, {nameof(Mail.Disposal.DisposeMail)}",
            Erased = AtOnce + " When the block is lifted, and after a year.",
        },
        new(nameof(RememberedRequest), nameof(RememberedRequest.Answer), nameof(RememberedRequest.BodyHash))
        {
            ReachedBy = None,
            Purpose = "To answer a form that is sent twice with the same code or link.",
            ErasedBy = "the next request that bears a key",
            Erased = "After 24 hours.",
        },
        new(nameof(Support), nameof(Support.BasisKey))
        {
            ReachedBy = Address,
            Purpose = "To count one support per person. A digest under a key, another for each input: it is found by an address alone that is known already.",
            ErasedBy = nameof(ErasePerson),
            Erased = AtOnce + " A random token takes the digest's place, so that the count stays right. The rest goes with the input.",
        },
        new(nameof(HarvestNote), nameof(HarvestNote.Text), nameof(HarvestNote.WrittenDownBy))
        {
            ReachedBy = None,
            Purpose = "What a table wrote down; it may name people, and says whose hand it was.",
            ErasedBy = Disposal,
            Erased = "With the meeting's documents.",
        },
        new(nameof(MeetingPhoto), nameof(MeetingPhoto.Image), nameof(MeetingPhoto.AltText))
        {
            ReachedBy = None,
            Purpose = "Pictures from a meeting. Residents see those alone that all who can be recognised have agreed to, of minors their custodians too.",
            ErasedBy = nameof(RemoveMeetingPhoto),
            Erased = "At once, when someone in it no longer agrees.",
        },
        new(nameof(ImportKey), nameof(ImportKey.ExternalId))
        {
            ReachedBy = None,
            Purpose = "To take in no row of a file twice: the number that another system gave the input.",
            ErasedBy = Disposal,
            Erased = "With the input.",
        },
        new(nameof(Association), "Contact.Name", "Contact.Email", "Contact.Phone")
        {
            ReachedBy = Address,
            Purpose = "Whom the municipality turns to in an association.",
            ErasedBy = "EndAssociation, ChangeAssociation",
            Erased = "When the association ends, or names somebody else.",
        },
    ];

    /// <summary>Those who work for the municipality, or hold office, in tables.</summary>
    public static readonly IReadOnlyList<PersonPlace> Staff =
    [
        new("StaffAccount", "DisplayName", "Email", "NormalizedEmail", "UserName", "NormalizedUserName", "PhoneNumber", "PasswordHash", "SecurityStamp", "ConcurrencyStamp")
            { ReachedBy = PersonKeys.Staff, Purpose = "To sign in, and to say who did what.", ErasedBy = "SetStaffActive", Erased = "Closed when the work ends; goes by " + Disposal + "." },
        new("IdentityUserPasskey", "CredentialId") { ReachedBy = PersonKeys.Staff, Purpose = "To sign in.", ErasedBy = "its owner", Erased = "With the account." },
        new("IdentityPasskeyData", "Name", "PublicKey", "AttestationObject", "ClientDataJson") { ReachedBy = PersonKeys.Staff, Purpose = "To sign in.", ErasedBy = "its owner", Erased = "With the account." },
        new("IdentityUserClaim", "ClaimType", "ClaimValue") { ReachedBy = PersonKeys.Staff, Purpose = "To sign in.", ErasedBy = Disposal, Erased = "With the account." },
        new("IdentityUserLogin", "LoginProvider", "ProviderKey", "ProviderDisplayName") { ReachedBy = PersonKeys.Staff, Purpose = "To sign in.", ErasedBy = Disposal, Erased = "With the account." },
        new("IdentityUserToken", "LoginProvider", "Name", "Value") { ReachedBy = PersonKeys.Staff, Purpose = "To sign in.", ErasedBy = Disposal, Erased = "With the account." },
        new(nameof(AuditEntry), nameof(AuditEntry.Actor), nameof(AuditEntry.Roles), nameof(AuditEntry.RequestId))
            { ReachedBy = PersonKeys.Staff, Purpose = "Who did what, when and why.", ErasedBy = "nothing", Erased = "Never: append-only. It holds no text that a resident has written." },
        new(nameof(Dialogue), "Contact.Name", "Contact.Email", "Contact.Phone", "Deputy.Name", "Deputy.Email", "Deputy.Phone", "Mandate.DecidedBy")
            { ReachedBy = PersonKeys.Staff, Purpose = "Whom residents turn to, and who decided on the dialogue.", ErasedBy = "ChangeDialogue", Erased = "When somebody else takes over; the rest belongs to the document." },
        new(nameof(Meeting), "Venue.KeyHolder") { ReachedBy = None, Purpose = "Who opens the door; for staff alone.", ErasedBy = "ChangeMeeting", Erased = "When it is changed." },
        new(nameof(Domain.Venues.KeptVenue), "Venue.KeyHolder")
            { ReachedBy = None, Purpose = "Who opens the door of a venue of the register; for staff alone.", ErasedBy = "CloseVenue, ChangeVenue", Erased = "When the venue is closed, or names somebody else." },
        new(nameof(Domain.Decisions.Decision), nameof(Domain.Decisions.Decision.Delegate)) { ReachedBy = None, Purpose = "Who decided by delegation: an official act.", ErasedBy = Disposal, Erased = "With the decision." },
        new(nameof(Domain.Commitments.Commitment), nameof(Domain.Commitments.Commitment.OwnerName)) { ReachedBy = None, Purpose = "Who has promised: a board, an association, a firm.", ErasedBy = Disposal, Erased = "With the commitment." },
        new(nameof(FeedbackRecipient), nameof(FeedbackRecipient.By)) { ReachedBy = None, Purpose = "Who posted the letter or made the call.", ErasedBy = Disposal, Erased = "With the answer." },
        new(nameof(PeriodReport), nameof(PeriodReport.ApprovedBy)) { ReachedBy = None, Purpose = "Who answers for the figures.", ErasedBy = Disposal, Erased = "With the report." },
    ];

    /// <summary>Beside the tenant's database.</summary>
    public static readonly IReadOnlyList<PersonPlace> Elsewhere =
    [
        new("mail files", "<Data__Folder>/mail/<tenant>/*.eml: whole mail, with address and links") { ReachedBy = None, Purpose = "To look at mail where no mail server is set.", ErasedBy = "whoever runs the product", Erased = "In Development and Testing alone; the folder may be emptied at any time." },
        new("mail server", "address and content of each mail") { ReachedBy = None, Purpose = "To deliver it.", ErasedBy = "the server's own rules", Erased = "When it has been delivered or given up." },
        new("bounce mailbox", "reports of mail that came back: the address and often the mail itself") { ReachedBy = None, Purpose = "To learn which addresses mail does not reach.", ErasedBy = "the mailbox's own rules", Erased = "Taken in and moved within minutes; the folders are emptied by whoever runs the mailbox." },
        new("public page cache", "published pages in the host's memory, names beside published texts included") { ReachedBy = None, Purpose = "Speed.", ErasedBy = "every command that changes public pages", Erased = "At the next change, at most after 60 seconds. Personal pages are never kept." },
        new("rate limits", "network addresses in the host's memory") { ReachedBy = None, Purpose = "To keep one sender from filling the queue.", ErasedBy = "the clock", Erased = "Within minutes." },
        new("logs", "request id, route template, tenant, staff id; no address, code, token or text") { ReachedBy = None, Purpose = "To find faults.", ErasedBy = "the rotation of whoever runs the product", Erased = "See infra/README.md." },
        new("job storage", "the name of a sweep; no person") { ReachedBy = None, Purpose = "A clock.", ErasedBy = "the job engine", Erased = "Continuously." },
        new("catalogue", "the municipality's own address and telephone; no resident") { ReachedBy = None, Purpose = "Who speaks on the host.", ErasedBy = "ChangeTenantProfile", Erased = "When it is changed." },
        new("backups", "all of the tenant's database as it was") { ReachedBy = None, Purpose = "To be able to go on after a loss.", ErasedBy = "the rotation of whoever runs the product", Erased = "With the oldest backup. After a restore the erasures made since are made again." },
    ];

    public static IEnumerable<PersonPlace> Tables => Residents.Concat(Staff);
}

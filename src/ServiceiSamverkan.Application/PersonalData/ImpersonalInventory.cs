using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Municipalities;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>The text columns that hold no private person: the other half of <see cref="PersonalDataInventory"/>.</summary>
public static class ImpersonalInventory
{
    /// <summary>Written by the municipality as its own word. Whoever writes is told not to name private people; published, it can be changed.</summary>
    private const string Official = "The municipality's own word.";
    private const string Names = "Names things, not people.";
    private const string Technical = "Made by the product: keys, codes of languages, digests, words from a list.";

    public static readonly IReadOnlyList<ImpersonalTexts> Tables =
    [
        new("Association", Names, "Name", "Slug", "SortKey", "Website"),
        new("AuditEntry", "Words from a list, references, and reasons that the municipality makes public.", "Action", "Reason"),
        new("AuditSeal", Technical, "Previous", "Hash"),
        new(nameof(ControllerUnit), Names, "Name", "Email"),
        new(nameof(DecisionBody), Names, "Name", "Abbreviation"),
        new(nameof(ExternalBody), Names, "Name", "Email", "Website"),
        new("Commitment", Official, "Title", "Text", "CancelReason"),
        new("ProgressNote", Official, "Text"),
        new(nameof(Contribution), Technical, "Language"),
        new(nameof(ImportKey), Names, "Source"),
        new(nameof(BallotCode), "Handed out without telling who got which.", "Code"),
        new("Decision", Official, "Title", "Text", "Reason"),
        new("ProtocolReference", Official, "Body", "DiaryNumber", "Url"),
        new("Dialogue", Official, "Title", "Summary", "Text", "Promise", "Questions", "Phases", "CancelReason", "DiaryNumber", "Slug", "Influence.WhoDecides", "Influence.Explanation", "Mandate.Reference"),
        new("Feedback", Official, "Text.Heard", "Text.Happens", "Text.Why", "Text.Next"),
        new("Handover", Official, "What", "Why", "Answer"),
        new("RememberedRequest", Technical, "Route", "Key"),
        new(nameof(DigestSlot), Technical, "Period"),
        new(nameof(LinkKey), Technical, "Key"),
        new(nameof(SenderDomain), Technical, "Domain", "Selector", "PrivateKey", "PublicKey", "Findings"),
        new(nameof(MailMessage), Technical, "Key", "Language", "MessageId"),
        new(nameof(Bounce), Technical, "Key", "Status"),
        new(nameof(BlockedAddress), Technical, "Status"),
        new(nameof(MailSegment), "Content that many get: what is public already.", "Html", "Text"),
        new("HarvestNote", Official, "Question", "Language"),
        new("Meeting", Official, "Title", "Description", "Agenda", "Report", "CancelReason", "CafeCode", "Venue.Name", "Venue.Address", "Venue.HearingLoop", "Venue.Coverage", "Venue.Parking", "Venue.Access"),
        new("KeptVenue", Names, "SortKey", "Venue.Name", "Venue.Address", "Venue.HearingLoop", "Venue.Coverage", "Venue.Parking", "Venue.Access"),
        new("Logo", "The municipality's own mark, a picture.", "Png"),
        new(nameof(Municipality), Official, "Welcome", "Privacy"),
        new("ClashDay", Names, "Name"),
        new("Registration", Technical, "Language"),
        new(nameof(Need), Official, "Title", "Text", "DirectAnswer", "ServiceKind"),
        new(nameof(PriorityArea), Names, "Name"),
        new(nameof(ServiceProgramme), Names, "Name"),
        new("CatalogDelivery", "Approved figures on their way to the catalogue.", "Kind", "Payload"),
        new(nameof(Place), Names, "Name", "Slug", "SortKey", "EndReason"),
        new(nameof(PlaceService), Names, "Kind", "Source"),
        new(nameof(PopulationFigure), Names, "Source", "Method"),
        new(nameof(ServiceKind), Names, "Key", "Label"),
        new("Proposal", Official, "Title", "Text", "WithdrawReason"),
        new("Figure", "Counts, with what identifies someone withheld.", "Indicator", "Part", "Source"),
        new("MunicipalPopulation", Names, "Source"),
        new("PeriodReport", "Counts, with what identifies someone withheld.", "Population.Source", "Hash", "TemplateVersion", "Window", "WithdrawalReason"),
        new("SourcedFigure", Names, "Indicator", "Source"),
        new("OptIn", Technical, "Language"),
        new("Subscription", Technical, "Language"),
        new("AdoptedTemplate", "Shared content; a template never bears data of a municipality.", "BaseHash", "Choices", "Json", "Owner", "TemplateKey"),
        new("StaffAccount", Technical, "Roles"),
        new("IdentityPasskeyData", Technical, "Transports"),
        new("TenantStamp", Technical, "Schema", "TenantId"),
    ];
}

using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>The office's side menu, in the order of the work. Each member of staff sees what the roles allow.</summary>
public static class OfficeMenu
{
    public const string Start = "/kontoret";

    public static readonly IReadOnlyList<MenuItem> Items =
    [
        new("Office.Today", Start, "Tasklist", Permission.ReadOffice),
        new("Office.Dialogues", "/kontoret/dialoger", "Chat", Permission.ReadOffice),
        new("Office.Moderate", "/kontoret/granska", "Inbox", Permission.Moderate),
        new("Office.Needs", "/kontoret/behov", "Layers", Permission.ReadBeforeDecision),
        new("Office.Proposals", "/kontoret/forslag", "Files", Permission.ReadBeforeDecision),
        new("Office.Decisions", "/kontoret/beslut", "Gavel", Permission.ReadBeforeDecision),
        new("Office.Meetings", "/kontoret/traffar", "Calendar", Permission.LeadDialogues),
        new("Office.Feedback", "/kontoret/aterkoppling", "PaperplaneFill", Permission.Synthesise),
        new("Office.Promises", "/kontoret/loften", "Clock", Permission.ReadOffice),
        new("Office.Deliveries", "/kontoret/brev", "EnvelopeClosed", Permission.ServeResidents),
        new("Office.Commitments", "/kontoret/ataganden", "Handshake", Permission.ReadBeforeDecision),
        new("Office.Handovers", "/kontoret/overlamningar", "Truck", Permission.Moderate),
        new("Office.Serve", "/kontoret/kontaktcenter", "Phone", Permission.ServeResidents),
        new("Office.Subscribers", "/kontoret/prenumeranter", "EnvelopeClosed", Permission.LeadDialogues),
        new("Office.Figures", "/kontoret/siffror", "BarChart", Permission.ApproveReports),
        new("Office.Places", "/kontoret/platser", "LocationPin", Permission.Administer),
        new("Office.Settings", "/kontoret/installningar", "Cog", Permission.Administer),
    ];
}

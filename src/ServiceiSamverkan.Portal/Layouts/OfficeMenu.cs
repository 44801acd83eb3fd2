using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>The office's side menu, in the order of the work. Each member of staff sees what the roles allow.</summary>
public static class OfficeMenu
{
    public const string Start = "/kontoret";

    public static readonly IReadOnlyList<MenuGroup> Groups =
    [
        new(null, [new("Office.Today", Start, "Tasklist", Permission.ReadOffice)]),
        new("Office.Listen",
        [
            new("Office.Dialogues", "/kontoret/dialoger", "Chat", Permission.ReadOffice),
            new("Office.Meetings", "/kontoret/traffar", "Calendar", Permission.LeadDialogues),
            new("Office.Templates", "/kontoret/mallar", "Files", Permission.LeadDialogues),
            new("Office.TakeIn", "/kontoret/ta-in", "Download", Permission.ServeResidents),
            new("Office.Moderate", "/kontoret/granska", "Inbox", Permission.Moderate),
            new("Office.Serve", "/kontoret/kontaktcenter", "Phone", Permission.ServeResidents),
        ]),
        new("Office.Decide",
        [
            new("Office.Needs", "/kontoret/behov", "Layers", Permission.ReadBeforeDecision),
            new("Office.Proposals", "/kontoret/forslag", "Pencil", Permission.ReadBeforeDecision),
            new("Office.Decisions", "/kontoret/beslut", "Gavel", Permission.ReadBeforeDecision),
            new("Office.Handovers", "/kontoret/overlamningar", "Truck", Permission.Moderate),
        ]),
        new("Office.Answer",
        [
            new("Office.Feedback", "/kontoret/aterkoppling", "PaperplaneFill", Permission.Synthesise),
            new("Office.Deliveries", "/kontoret/brev", "EnvelopeClosed", Permission.ServeResidents),
            new("Office.Promises", "/kontoret/loften", "Clock", Permission.ReadOffice),
            new("Office.Commitments", "/kontoret/ataganden", "Handshake", Permission.ReadBeforeDecision),
            new("Office.Subscribers", "/kontoret/prenumeranter", "Bell", Permission.LeadDialogues),
        ]),
        new("Office.Municipality",
        [
            new("Office.Figures", "/kontoret/siffror", "BarChart", Permission.ApproveReports),
            new("Office.Places", "/kontoret/platser", "LocationPin", Permission.ReadOffice),
            new("Office.Associations", "/kontoret/foreningar", "PersonGroup", Permission.ReadOffice),
            new("Office.Venues", "/kontoret/lokaler", "House", Permission.LeadDialogues),
            new("Office.Bodies", "/kontoret/namnder", "Receipt", Permission.ReadOffice),
            new("Office.Settings", "/kontoret/installningar", "Cog", Permission.Administer),
        ]),
    ];
}

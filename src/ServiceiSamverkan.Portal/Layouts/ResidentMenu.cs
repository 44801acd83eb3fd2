namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>The five ways that a resident sees on every page; the foot of the page has the rest.</summary>
public static class ResidentMenu
{
    /// <summary>What came of it, from the answer back to the need.</summary>
    public static readonly IReadOnlyList<MenuItem> Answers =
    [
        new("Menu.Answers", "/svar", "CheckmarkCircle"),
        new("Menu.Needs", "/behov", "Layers"),
        new("Menu.Proposals", "/forslag", "Pencil"),
        new("Menu.Decisions", "/beslut", "Gavel"),
        new("Menu.Commitments", "/ataganden", "Handshake"),
    ];

    public static readonly IReadOnlyList<MenuItem> Items =
    [
        new("Menu.Home", "/", "House"),
        new("Menu.Dialogues", "/dialoger", "Chat"),
        new("Menu.Meetings", "/traffar", "Calendar"),
        new("Menu.Answers", "/svar", "CheckmarkCircle") { Others = Answers },
        new("Menu.MyContribution", "/mitt-inspel", "FileSearch"),
    ];
}

namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>The five ways that a resident sees on every page.</summary>
public static class ResidentMenu
{
    public static readonly IReadOnlyList<MenuItem> Items =
    [
        new("Menu.Home", "/", "House"),
        new("Menu.Dialogues", "/dialoger", "Chat"),
        new("Menu.Meetings", "/traffar", "Calendar"),
        new("Menu.Answers", "/svar", "CheckmarkCircle"),
        new("Menu.MyContribution", "/mitt-inspel", "FileSearch"),
    ];
}

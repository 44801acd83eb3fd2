namespace ServiceiSamverkan.Application.Mail;

/// <summary>The languages that letters are written in.</summary>
public static class MailLanguages
{
    public static readonly IReadOnlyList<string> All = ["sv", "fi", "en"];

    /// <summary>The language itself, or Swedish for one that we do not write.</summary>
    public static string Nearest(string language) => All.Contains(language) ? language : LocalizedText.Swedish;
}

namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of letters, and of the office's page about mail.</summary>
public sealed class MailDeskTexts;

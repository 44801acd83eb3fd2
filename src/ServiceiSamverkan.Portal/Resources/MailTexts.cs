namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Mail.</summary>
public sealed class MailTexts;

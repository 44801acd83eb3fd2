namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of signing in and of the reader's own choices.</summary>
public sealed class AccountTexts;

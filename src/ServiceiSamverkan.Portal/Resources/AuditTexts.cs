namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the audit log: what each audited action is called, and its page.</summary>
public sealed class AuditTexts;

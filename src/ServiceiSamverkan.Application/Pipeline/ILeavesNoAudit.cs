namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>Marks a command of the machinery that nobody decides and that would drown the audit log: the lease of a mail, a sweep that found nothing.</summary>
public interface ILeavesNoAudit;

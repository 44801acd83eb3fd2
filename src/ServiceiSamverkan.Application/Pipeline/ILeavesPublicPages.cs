namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>
/// Marks a command after which every public page still reads the same, so that kept pages stay in use. What is not
/// marked makes all of the tenant's public pages new.
/// </summary>
public interface ILeavesPublicPages;

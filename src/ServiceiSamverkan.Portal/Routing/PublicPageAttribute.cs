namespace ServiceiSamverkan.Portal.Routing;

/// <summary>
/// Marks a page that is the same for every reader of a language and colour scheme, and may therefore be kept and given to
/// the next. Such a page holds no form, no token and nothing about who reads it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute : Attribute;

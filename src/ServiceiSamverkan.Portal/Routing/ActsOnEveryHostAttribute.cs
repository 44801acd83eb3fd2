namespace ServiceiSamverkan.Portal.Routing;

/// <summary>Marks a route that acts on each of a tenant's hosts, where others redirect to the canonical one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ActsOnEveryHostAttribute : Attribute;

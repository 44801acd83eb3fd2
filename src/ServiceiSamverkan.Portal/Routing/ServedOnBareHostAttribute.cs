namespace ServiceiSamverkan.Portal.Routing;

/// <summary>Marks a page or route that the product's own host serves, which belongs to no tenant.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ServedOnBareHostAttribute : Attribute;

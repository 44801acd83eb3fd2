namespace ServiceiSamverkan.Portal.Tenancy;

/// <summary>Whose page it is: decides on which hosts it exists and how it looks. Stands in the folder's _Imports.razor; the nearest one counts.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PageForAttribute(Audience audience) : Attribute
{
    public Audience Audience { get; } = audience;
}

public enum Audience
{
    /// <summary>On a municipality's host, for everyone.</summary>
    Resident,

    /// <summary>On a municipality's host, for its staff.</summary>
    Office,

    /// <summary>On the region's host.</summary>
    Region,

    /// <summary>On the host of any tenant.</summary>
    Tenant,

    /// <summary>On every host, the bare one included.</summary>
    Anyone,
}

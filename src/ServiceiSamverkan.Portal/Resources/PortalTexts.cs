namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the frame around every page: menus, fields, errors.</summary>
public sealed class PortalTexts;

namespace ServiceiSamverkan.Domain.Templates;

public enum TemplateVersionState
{
    Draft,
    Published,

    /// <summary>Still read by those who have adopted it; not offered to others.</summary>
    Deprecated,
}

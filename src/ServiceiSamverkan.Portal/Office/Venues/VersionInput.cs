namespace ServiceiSamverkan.Portal.Office.Venues;

/// <summary>A form with a button alone: the version that it is pressed on.</summary>
public sealed class VersionInput
{
    public int? Version { get; set; }
}

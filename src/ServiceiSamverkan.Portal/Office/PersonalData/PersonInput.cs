namespace ServiceiSamverkan.Portal.Office.PersonalData;

/// <summary>Who is asked about: one of the two.</summary>
public sealed class PersonInput
{
    public string? Email { get; set; }

    public string? Code { get; set; }
}

namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>Whom residents turn to; shown on the dialogue's page.</summary>
public sealed record MunicipalContact(string Name, string Email, string Phone)
{
    public const int NameMaxLength = 100;
    public const int EmailMaxLength = 254;
    public const int PhoneMaxLength = 40;
}

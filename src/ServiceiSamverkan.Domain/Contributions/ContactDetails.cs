using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>How a person may be reached. Blank is the same as not given.</summary>
public sealed record ContactDetails
{
    public const int MaxNameLength = 100;
    public const int MaxEmailLength = 254;
    public const int MaxPhoneLength = 30;
    public const int MaxPostalAddressLength = 300;

    public static readonly ContactDetails None = new();

    private ContactDetails()
    {
    }

    public string? Name { get; private init; }

    /// <summary>The person wants the name beside the published text.</summary>
    public bool ShowsName { get; private init; }

    public string? Email { get; private init; }

    public string? Phone { get; private init; }

    public string? PostalAddress { get; private init; }

    public bool IsEmpty => this == None;

    /// <summary>By which way an answer goes to one who did not choose: by mail where there is an address.</summary>
    public AnswerBy Preferred => Email is null ? AnswerBy.Code : AnswerBy.Email;

    public static Result<ContactDetails> Create(string? name, string? email, string? phone, string? postalAddress, bool showsName = false)
    {
        var cleanName = CleanText.OptionalSingleLine(name, MaxNameLength);
        var cleanEmail = CleanText.OptionalSingleLine(email, MaxEmailLength);
        var cleanPhone = CleanText.OptionalSingleLine(phone, MaxPhoneLength);
        var cleanAddress = CleanText.OptionalMultiLine(postalAddress, MaxPostalAddressLength);
        if ((cleanName.Error ?? cleanEmail.Error ?? cleanPhone.Error ?? cleanAddress.Error) is { } error)
            return error;
        return new ContactDetails
        {
            Name = cleanName.Value,
            ShowsName = showsName && cleanName.Value is not null,
            Email = cleanEmail.Value,
            Phone = cleanPhone.Value,
            PostalAddress = cleanAddress.Value,
        };
    }

    public bool Reaches(AnswerBy answerBy) => answerBy switch
    {
        AnswerBy.Code => true,
        AnswerBy.Email => Email is not null,
        AnswerBy.Letter => PostalAddress is not null,
        AnswerBy.Phone => Phone is not null,
    };
}

using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>The person that somebody asks about: whoever has this address, or whoever holds this code.</summary>
/// <param name="Address">In the form that it is stored in.</param>
/// <param name="AddressKey">In lower case, for what was stored as it was typed.</param>
internal sealed record PersonSought(string? Address, string? AddressKey, FollowUpCode? Code)
{
    /// <summary>Null when neither can be read.</summary>
    public static PersonSought? Of(string? email, string? code)
    {
        if (!string.IsNullOrWhiteSpace(code))
            return FollowUpCode.TryParse(code, out var read) ? new(null, null, read) : null;
        var address = EmailAddress.Parse(email);
        return address.Error is null ? With(address.Value.Value) : null;
    }

    /// <param name="address">In the form that it is stored in.</param>
    public static PersonSought With(string address) => new(address, address.ToLowerInvariant(), null);
}

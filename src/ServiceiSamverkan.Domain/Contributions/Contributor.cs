using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>Who said it, kept apart from what was said, and erased by deleting the row. Absent for one who gave nothing.</summary>
public sealed class Contributor
{
    public const int MaxAuthorKeyLength = 100;

    /// <summary>A letter may become two, and each word has its space.</summary>
    public const int MaxNameKeyLength = 3 * ContactDetails.MaxNameLength;

    private Contributor()
    {
    }

    public Guid ContributionId { get; private set; }

    public string? Name { get; private set; }

    /// <summary>The words of the name as they are looked up, each with a space before it.</summary>
    public string? NameKey { get; private set; }

    /// <summary>The person wants the name beside the published text.</summary>
    public bool ShowsName { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public string? PostalAddress { get; private set; }

    /// <summary>The same for all contributions of one imported author, whose name the import does not tell.</summary>
    public string? AuthorKey { get; private set; }

    /// <summary>Null when nothing was told; an error when the answer is wanted by a way that has no address.</summary>
    public static Result<Contributor?> Create(Guid contributionId, AnswerBy answerBy, ContactDetails contact)
    {
        if (!contact.Reaches(answerBy))
            return new AnswerHasNoAddress(answerBy);
        return contact.IsEmpty ? default(Contributor) : new Contributor
        {
            ContributionId = contributionId,
            Name = contact.Name,
            NameKey = contact.Name is { } name ? KeyOf(name) : null,
            ShowsName = contact.ShowsName,
            Email = contact.Email,
            Phone = contact.Phone,
            PostalAddress = contact.PostalAddress,
        };
    }

    /// <summary>What <see cref="NameKey"/> of a person contains whose name holds these words, each by its beginning.</summary>
    public static IReadOnlyList<string> NameParts(string typed) => [.. SearchTokens.Of(typed).Select(word => " " + word)];

    public static Contributor Imported(Guid contributionId, string authorKey) => new() { ContributionId = contributionId, AuthorKey = authorKey };

    /// <summary>The ways to reach the person are erased; the name, which belongs to the document, stays.</summary>
    public void ForgetAddress() => (Email, Phone, PostalAddress) = (null, null, null);

    private static string KeyOf(string name) => string.Concat(NameParts(name));
}

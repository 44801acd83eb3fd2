namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>Who said it, kept apart from what was said, and erased by deleting the row. Absent for one who gave nothing.</summary>
public sealed class Contributor
{
    public const int MaxAuthorKeyLength = 100;

    private Contributor()
    {
    }

    public Guid ContributionId { get; private set; }

    public string? Name { get; private set; }

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
            ShowsName = contact.ShowsName,
            Email = contact.Email,
            Phone = contact.Phone,
            PostalAddress = contact.PostalAddress,
        };
    }

    public static Contributor Imported(Guid contributionId, string authorKey) => new() { ContributionId = contributionId, AuthorKey = authorKey };
}

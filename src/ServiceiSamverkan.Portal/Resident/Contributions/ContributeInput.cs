using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Portal.Resident.Contributions;

/// <summary>What a resident types, as it was typed.</summary>
public sealed class ContributeInput
{
    public string? Key { get; set; }

    /// <summary>The button: "read", "change" or "send".</summary>
    public string? Do { get; set; }

    /// <summary>The page has said that it may come too late.</summary>
    public bool Late { get; set; }

    public string? Text { get; set; }

    public string? Place { get; set; }

    public string? Name { get; set; }

    public bool ShowsName { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? PostalAddress { get; set; }

    public string? AnswerBy { get; set; }

    public string? AgeBand { get; set; }

    public bool TellsMore => AnswerBy is { Length: > 0 } || Phone is { Length: > 0 } || PostalAddress is { Length: > 0 } || Name is { Length: > 0 } || AgeBand is { Length: > 0 };

    public SubmitContribution Command(Guid? dialogueId, string language) => new(
        dialogueId,
        Text ?? string.Empty,
        Guid.TryParse(Place, out var place) ? place : null,
        Name,
        Email,
        Phone,
        PostalAddress,
        Enum.TryParse<AnswerBy>(AnswerBy, out var way) ? way : null,
        language,
        Enum.TryParse<AgeBand>(AgeBand, out var age) ? age : null,
        ShowsName,
        Late);

    /// <summary>Carried by the page where it is read through.</summary>
    public IEnumerable<(string Name, string? Value)> Carried() =>
    [
        (nameof(Text), Text),
        (nameof(Place), Place),
        (nameof(Name), Name),
        (nameof(ShowsName), ShowsName ? "true" : null),
        (nameof(Email), Email),
        (nameof(Phone), Phone),
        (nameof(PostalAddress), PostalAddress),
        (nameof(AnswerBy), AnswerBy),
        (nameof(AgeBand), AgeBand),
    ];
}

using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>What a resident tells, whoever types it in.</summary>
public interface IContributionInput
{
    string Text { get; }

    string? Name { get; }

    string? Email { get; }

    string? Phone { get; }

    string? PostalAddress { get; }

    /// <summary>Null leaves it to what was given: by mail where there is an address, else by the code alone.</summary>
    AnswerBy? AnswerBy { get; }

    /// <summary>Two letters; null means the language of the page.</summary>
    string? Language { get; }

    /// <summary>The person wants the name beside the published text.</summary>
    bool ShowsName { get; }

    AgeBand? AgeBand { get; }
}

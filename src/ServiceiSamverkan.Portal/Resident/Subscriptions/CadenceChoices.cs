using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Portal.Resources;
using ServiceiSamverkan.Portal.Shared;

namespace ServiceiSamverkan.Portal.Resident.Subscriptions;

/// <summary>What can be chosen about letters: how often, and in which language.</summary>
internal static class CadenceChoices
{
    /// <param name="about">Of the municipality, which chooses the weekday of its weekly letter.</param>
    public static IReadOnlyList<Choice> Of(IStringLocalizer<SubscriptionsTexts> texts, AboutPage about) =>
    [
        .. Enum.GetValues<Cadence>().Select(cadence => new Choice(
            cadence.ToString(), texts[$"Cadence.{cadence}"], texts[cadence == Cadence.Weekly ? $"Cadence.{cadence}.Help.{about.LetterDay}" : $"Cadence.{cadence}.Help"])),
    ];

    public static IReadOnlyList<Choice> Languages(IStringLocalizer<SubscriptionsTexts> texts) =>
        [.. MailLanguages.All.Select(code => new Choice(code, texts[$"Language.{code}"]))];

    /// <summary>What is no choice of ours is refused by the command.</summary>
    public static Cadence Read(string? chosen) => Enum.TryParse<Cadence>(chosen, out var cadence) ? cadence : (Cadence)(-1);
}

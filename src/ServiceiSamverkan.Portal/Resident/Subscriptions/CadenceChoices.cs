using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Portal.Resources;
using ServiceiSamverkan.Portal.Shared;

namespace ServiceiSamverkan.Portal.Resident.Subscriptions;

/// <summary>What can be chosen about letters: how often, and in which language.</summary>
internal static class CadenceChoices
{
    public static IReadOnlyList<Choice> Of(IStringLocalizer<SubscriptionsTexts> texts) =>
        [.. Enum.GetNames<Cadence>().Select(name => new Choice(name, texts[$"Cadence.{name}"], texts[$"Cadence.{name}.Help"]))];

    public static IReadOnlyList<Choice> Languages(IStringLocalizer<SubscriptionsTexts> texts) =>
        [.. MailLanguages.All.Select(code => new Choice(code, texts[$"Language.{code}"]))];

    /// <summary>What is no choice of ours is refused by the command.</summary>
    public static Cadence Read(string? chosen) => Enum.TryParse<Cadence>(chosen, out var cadence) ? cadence : (Cadence)(-1);
}

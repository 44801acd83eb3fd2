using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Portal.Resources;
using ServiceiSamverkan.Portal.Shared;

namespace ServiceiSamverkan.Portal.Resident.Subscriptions;

/// <summary>What letters can be about, as a form shows and sends it.</summary>
internal static class ScopeChoices
{
    private const string Whole = "municipality";
    private const string PlacePrefix = "place:";
    private const string DialoguePrefix = "dialogue:";

    public static List<Choice> Of(SubscriptionChoices found, string municipality, IStringLocalizer<SubscriptionsTexts> texts) =>
    [
        new(Whole, texts["New.Whole", municipality]),
        .. found.Dialogues.Select(d => new Choice(OfDialogue(d.Id), d.Name, texts["New.Dialogue"])),
        .. found.Places.Select(p => new Choice(OfPlace(p.Id), p.Name)),
    ];

    public static string OfPlace(Guid id) => PlacePrefix + id;

    public static string OfDialogue(Guid id) => DialoguePrefix + id;

    /// <summary>What is no choice of ours is a scope that residents cannot see, and refused as such.</summary>
    public static SubscriptionScope Read(string value) =>
        value == Whole ? SubscriptionScope.Municipality
        : value.StartsWith(PlacePrefix, StringComparison.Ordinal) && Guid.TryParse(value[PlacePrefix.Length..], out var place) ? SubscriptionScope.Place(place)
        : value.StartsWith(DialoguePrefix, StringComparison.Ordinal) && Guid.TryParse(value[DialoguePrefix.Length..], out var dialogue) ? SubscriptionScope.Dialogue(dialogue)
        : SubscriptionScope.Dialogue(Guid.Empty);
}

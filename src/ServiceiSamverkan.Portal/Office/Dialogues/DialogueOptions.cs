using Mediator;
using ServiceiSamverkan.Application.Associations;
using ServiceiSamverkan.Application.Bodies;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Portal.Office.Dialogues;

/// <summary>What can be chosen on the one screen.</summary>
public sealed record DialogueOptions(IReadOnlyList<PlaceItem> Places, IReadOnlyList<AssociationItem> Associations, IReadOnlyList<ControllerUnitItem> Units)
{
    public static async Task<DialogueOptions> ReadAsync(ISender sender, CancellationToken cancellationToken)
    {
        var places = await sender.Send(new ListPlaces(new(null, PageRequest.MaxLimit)), cancellationToken);
        var associations = await sender.Send(new ListAssociations(new(null, PageRequest.MaxLimit)), cancellationToken);
        var bodies = await sender.Send(new ListBodies(), cancellationToken);
        return new(places.Value.Items, associations.Value.Items, bodies.Value.ControllerUnits);
    }

    /// <summary>The field of the screen that a rule about the whole concerns.</summary>
    /// <summary>The form is flat where the command has parts.</summary>
    public static string FieldOf(string property) => property.Split('.', 2) switch
    {
        ["influence" or "mandate", var name] => name,
        ["contact", var name] => $"Contact{char.ToUpperInvariant(name[0])}{name[1..]}",
        ["deputy", var name] => $"Deputy{char.ToUpperInvariant(name[0])}{name[1..]}",
        _ => property,
    };

    public static string FieldOf(Error error) => error switch
    {
        Domain.Dialogues.DialogueTitleMissing => nameof(DialogueInput.Title),
        Domain.Dialogues.ModerationDaysInvalid => nameof(DialogueInput.ModerationDays),
        Domain.Dialogues.DialogueDatesInWrongOrder => nameof(DialogueInput.ClosesOn),
        Domain.Dialogues.NotInfluencedIsInformation => nameof(DialogueInput.Level),
        Domain.Dialogues.PromisedDateStands => nameof(DialogueInput.FeedbackOn),
        Domain.Dialogues.SupportBasisStands => nameof(DialogueInput.SupportBasis),
        _ => string.Empty,
    };
}

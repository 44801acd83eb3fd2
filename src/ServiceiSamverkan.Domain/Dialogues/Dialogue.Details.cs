using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Domain.Dialogues;

/// <content>To and from the one screen.</content>
public sealed partial class Dialogue
{
    /// <summary>What the one screen holds now.</summary>
    public DialogueDetails Details() => new()
    {
        Title = Title,
        Summary = Summary,
        Text = Text,
        Questions = [.. _questions],
        Phases = [.. _phases],
        PlaceIds = PlaceIds,
        AssociationIds = [.. _associations.Select(a => a.AssociationId)],
        OpensOn = OpensOn,
        ClosesOn = ClosesOn,
        Influence = Influence,
        Mandate = Mandate,
        Contact = Contact,
        Deputy = Deputy,
        Level = Level,
        Promise = Promise,
        FeedbackOn = FeedbackOn,
        SupportBasis = SupportBasis,
        PreModerated = PreModerated,
        ModerationDays = ModerationDays,
        DiaryNumber = DiaryNumber,
        ControllerUnitId = ControllerUnitId,
    };

    private void Take(DialogueDetails details)
    {
        Title = details.Title;
        Summary = details.Summary;
        Text = details.Text;
        OpensOn = details.OpensOn;
        ClosesOn = details.ClosesOn;
        Influence = details.Influence;
        Mandate = details.Mandate;
        Contact = details.Contact;
        Deputy = details.Deputy;
        Level = details.Level;
        Promise = details.Promise;
        FeedbackOn = details.FeedbackOn;
        SupportBasis = details.SupportBasis;
        PreModerated = details.PreModerated;
        ModerationDays = details.ModerationDays;
        DiaryNumber = details.DiaryNumber;
        ControllerUnitId = details.ControllerUnitId;
        PlaceLink.Set(_places, details.PlaceIds);
        _associations.RemoveAll(a => !details.AssociationIds.Contains(a.AssociationId));
        _associations.AddRange(details.AssociationIds.Except(_associations.Select(a => a.AssociationId)).ToList().Select(id => new AssociationLink(id)));
        Replace(_questions, details.Questions);
        Replace(_phases, details.Phases);
    }

    private static void Replace<T>(List<T> parts, IReadOnlyList<T> given)
    {
        if (parts.SequenceEqual(given))
            return;
        parts.Clear();
        parts.AddRange(given);
    }
}

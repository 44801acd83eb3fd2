namespace ServiceiSamverkan.Portal.Office.Audit;

/// <summary>Where the thing of a row of the log is looked at: told by how the action's name ends.</summary>
public static class AuditSubjects
{
    private static readonly (string Ending, string Folder)[] Pages =
    [
        ("Dialogue", "dialoger"), ("Meeting", "traffar"), ("Need", "behov"), ("Proposal", "forslag"), ("Decision", "beslut"), ("Contribution", "granska"),
        ("Handover", "overlamningar"), ("Feedback", "aterkoppling"), ("Association", "foreningar"), ("Template", "mallar"), ("Venue", "lokaler"),
    ];

    /// <summary>What they name first is what the new thing is about, not the thing.</summary>
    private static readonly string[] Begins =
    [
        "AdoptTemplate", "CreateDialogue", "DraftNeed", "DraftProposal", "EnterContribution", "RecordDecision", "SendHandover", "SubmitContribution", "WriteFeedback",
    ];

    /// <summary>Null where no page shows one such thing alone. What has gone since answers 404 there.</summary>
    public static string? PathOf(string action, Guid subject) =>
        !Begins.Contains(action, StringComparer.Ordinal)
        && Array.Find(Pages, page => action.EndsWith(page.Ending, StringComparison.Ordinal)) is { Folder: { } folder } ? $"/kontoret/{folder}/{subject}" : null;
}

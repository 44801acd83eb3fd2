using Mediator;
using ServiceiSamverkan.Application.Dialogues;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Portal.Office.Dialogues;

/// <summary>The steps from one state to the next, named as in the addresses of the pages that ask before they are taken.</summary>
internal static class DialogueActs
{
    private const string Open = "oppna";
    private const string Process = "bearbeta";
    private const string Pause = "pausa";
    private const string Resume = "ateruppta";
    private const string Answer = "besvara";
    private const string Close = "stang";
    private const string Archive = "arkivera";

    /// <summary>Those that can be taken now, the most likely first.</summary>
    public static IReadOnlyList<string> Of(DialogueForOffice dialogue) => dialogue switch
    {
        { IsPaused: true } => [Resume],
        { State: DialogueState.Draft, Missing.Count: > 0 } => [],
        { State: DialogueState.Draft } => [Open],
        { State: DialogueState.Open } => [Process, Pause],
        { State: DialogueState.Processing, Unanswered: > 0 } => [Pause],
        { State: DialogueState.Processing } => [Answer, Pause],
        { State: DialogueState.Cancelled, OwesFeedback: true, Unanswered: 0 } => [Answer],
        { State: DialogueState.Answered } => [Close],
        { State: DialogueState.Closed } => [Archive],
        _ => [],
    };

    /// <summary>Null for an address that names no step.</summary>
    public static ICommand<Result>? Command(string act, Guid id, int? version) => act switch
    {
        Open => new OpenDialogue(id, version),
        Process => new ProcessDialogue(id, version),
        Pause => new PauseDialogue(id, version),
        Resume => new ResumeDialogue(id, version),
        Answer => new AnswerDialogue(id, version),
        Close => new CloseDialogue(id, version),
        Archive => new ArchiveDialogue(id, version),
        _ => null,
    };
}

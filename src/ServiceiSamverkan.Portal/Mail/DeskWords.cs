using System.Globalization;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Tasks;

namespace ServiceiSamverkan.Portal.Mail;

/// <summary>Letters to those who work in the municipality.</summary>
internal static class DeskWords
{
    private const string DeskPath = "/kontoret";
    private const string AccountPath = "/konto#veckobrev";

    public static LetterLayout Of(WeekLetter letter)
    {
        var words = MailWords.In(letter.Language);
        List<LetterPart> parts = [];
        foreach (var group in letter.Groups)
        {
            parts.Add(new HeadingPart(words[$"Week.{group.Kind}"]));
            parts.AddRange(group.Tasks.Select(t => Item(t, group.Kind, letter, words)));
            if (group.More > 0)
                parts.Add(new ParagraphPart(words["Week.More", words.Format.Number(group.More)]));
        }

        if (letter.IsMember)
            parts.Add(new ButtonPart(words["Week.Button"], letter.Link(DeskPath)));
        var counts = MailWords.Sentence(words.Joined([.. letter.Groups.Where(g => g.Kind != WeekGroupKind.Undated).Select(g => words.Count($"Week.{g.Kind}", g.Count))]));
        var week = words.Format.Number(ISOWeek.GetWeekOfYear(letter.FirstDay.ToDateTime(TimeOnly.MinValue)));
        LetterPart[] foot = letter.IsMember
            ? [new ParagraphPart(words["Week.Reason", letter.Sender.Name]), new LinksPart([(words["Week.Settings"], letter.Link(AccountPath))])]
            : [new ParagraphPart(words["Urgent.Answerable"])];
        return LetterFrame.Of(letter, words["Week.Subject", counts], counts, words["Week.Kicker"], words["Week.Heading", week], parts, foot);
    }

    public static LetterLayout Of(UrgentLetter letter)
    {
        var words = MailWords.In(letter.Language);
        var task = letter.Task;
        var title = task.Detail ?? string.Empty;
        var day = words.Format.Day(task.DueOn!.Value);
        var code = letter.Ahead is null ? task.Code : $"{task.Code}.Ahead";
        var lead = words[$"Urgent.Lead.{code}", [day, .. task.Arguments]];
        List<LetterPart> says = letter.Ahead is { Text.Length: > 0 } ahead ? [LetterFrame.Paragraph(ahead, letter.Language)] : [];
        return LetterFrame.Of(
            letter, words[$"Urgent.Subject.{code}", title, day], lead, words[letter.Ahead is null ? "Urgent.Kicker" : "Urgent.Kicker.Ahead"], title,
            [
                .. says,
                new ParagraphPart(lead),
                new ParagraphPart(words[$"Urgent.Do.{task.Code}"]),
                new ButtonPart(task.Path.StartsWith(DeskPath, StringComparison.Ordinal) ? words.Action(task) : words["Urgent.Button"], letter.Link(task.Path)),
            ],
            new ParagraphPart(words["Urgent.Answerable"]),
            new ParagraphPart(words[letter.Ahead is null ? "Urgent.Reason" : "Urgent.Reason.Ahead"]));
    }

    private static ItemPart Item(OfficeTask task, WeekGroupKind group, Letter letter, MailWords words)
    {
        var when = task.DueOn is not { } day ? null : words[group == WeekGroupKind.ThisWeek ? "Week.DueOn" : "Week.WasDueOn", words.Format.ShortDay(day)];
        return new(words.Task(task), null, letter.Link(task.Path), task.Detail is { } detail ? MailRenderer.Unmarked(detail) : when, task.Detail is null ? null : when, null);
    }
}

using System.Globalization;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Portal.Mail;

internal static class DigestWords
{
    private const int SubjectCounts = 4;
    private const int QuoteLength = 200;
    private const int AnswerLength = 300;

    public static LetterLayout Of(DigestLetter letter)
    {
        var words = MailWords.In(letter.Language);
        var scopes = words.Joined(letter.Scopes);
        List<LetterPart> parts = [new OwnPart()];
        foreach (var section in letter.Sections)
        {
            parts.Add(new HeadingPart(words[$"Section.{section.Kind}"]));
            parts.AddRange(section.Items.Select(i => Item(i, letter, words)));
            if (section.More > 0)
                parts.Add(new LinksPart([(words["More", words.Format.Number(section.More)], letter.Link("/"))]));
        }

        return LetterFrame.Of(
            letter, SubjectOf(letter, 0), string.Join(" · ", letter.Sections.SelectMany(s => s.Items).Take(3).Select(i => i.Title.Text)),
            letter.Scopes is [var only] && only == letter.Sender.Name ? MailWords.Sentence(Period(letter, words)) : $"{scopes} · {Period(letter, words)}",
            MailWords.Sentence(News(letter, 0, words, SubjectCounts)), parts,
            new ParagraphPart(words[$"Why.{letter.Cadence}", scopes]),
            new LinksPart([(words["Stop"], MailPaths.OwnPageMark + MailPaths.StopSegment), (words["Settings"], MailPaths.OwnPageMark)]));
    }

    public static IReadOnlyList<LetterPart> Of(OwnAnswers own)
    {
        var words = MailWords.In(own.Language);
        List<LetterPart> parts = [new HeadingPart(words["Section.Own"])];
        foreach (var answer in own.Answers)
        {
            parts.Add(LetterFrame.Quote(answer.Wrote with { Text = Excerpt.Of(answer.Wrote.Text, QuoteLength) }, own.Language));
            parts.Add(LetterFrame.Paragraph(answer.Happens with { Text = Excerpt.Of(answer.Happens.Text, AnswerLength) }, own.Language));
            parts.Add(new ButtonPart(words[answer.IsFinal ? "Own.Final" : "Own.Interim"], own.Link(answer.Path)));
        }

        return parts;
    }

    /// <summary>"Bäckliden: ett svar, en dialog och en träff".</summary>
    public static string SubjectOf(DigestLetter letter, int ownAnswers)
    {
        var words = MailWords.In(letter.Language);
        return words["Digest.Subject", letter.Scopes.Count == 1 ? letter.Scopes[0] : letter.Sender.Name, News(letter, ownAnswers, words, SubjectCounts)];
    }

    /// <param name="most">How many kinds of news are named before the rest is "mer".</param>
    private static string News(DigestLetter letter, int ownAnswers, MailWords words, int most)
    {
        List<string> counts = ownAnswers == 0 ? [] : [words.Count("Own", ownAnswers)];
        counts.AddRange(letter.Sections.Select(s => words.Count(s.Kind.ToString(), s.Count)));
        if (counts.Count > most)
            counts = [.. counts.Take(most - 1), words["Count.Rest"]];
        return counts.Count == 0 ? words["Digest.News"] : words.Joined(counts);
    }

    private static string Period(DigestLetter letter, MailWords words) => (letter.Cadence, letter.FirstDay) switch
    {
        (Cadence.Weekly, { } first) => words["Period.Weekly", words.Format.Days(first, first.AddDays(6))],
        (Cadence.Monthly, { } first) => words["Period.Monthly", words.Format.Days(first, first.AddMonths(1).AddDays(-1))],
        _ => words["Period.Each"],
    };

    private static ItemPart Item(DigestItem item, DigestLetter letter, MailWords words) => new(
        MailRenderer.Unmarked(item.Title.Text), LetterFrame.Other(item.Title, letter.Language), letter.Link(item.Path), Detail(item, words),
        item.Note is { } note ? MailRenderer.Unmarked(note.Text) : null,
        item.Note is { } written ? LetterFrame.Other(written, letter.Language) : null);

    private static string? Detail(DigestItem item, MailWords words)
    {
        var day = item.Day is { } on ? words.Format.Day(on) : null;
        var parts = item.Kind switch
        {
            ActivityKind.DialogueOpened => [day is null ? null : words["Item.Closes", day]],
            ActivityKind.DialogueChanged => [words["Item.Changed"], day is null ? null : words["Item.Closes", day]],
            ActivityKind.DialogueCancelled or ActivityKind.MeetingCancelled => [words["Item.Cancelled"]],
            ActivityKind.DialogueAnswered => [words["Item.DialogueAnswered"]],
            ActivityKind.MeetingAnnounced => [Gathering(item, words)],
            ActivityKind.MeetingChanged => [words["Item.Changed"], Gathering(item, words)],
            ActivityKind.MeetingDocumented => [words["Item.Documented"]],
            ActivityKind.FeedbackPublished => [day is null ? null : words["Answer.NextWord", day]],
            ActivityKind.HandoverAnswered => [words["Item.HandoverAnswered"]],
            ActivityKind.ProposalSubmitted => [words["Item.Proposal"]],
            ActivityKind.DecisionAnnounced => [item.Reference is null ? null : $"{item.Reference}."],
            ActivityKind.CommitmentMade => [item.Where is null ? null : $"{item.Where}.", day is null ? null : words["Item.Due", day]],
            ActivityKind.CommitmentChanged => [words["Item.Changed"], item.Where is null ? null : $"{item.Where}.", day is null ? null : words["Item.Due", day]],
            ActivityKind.PlaceServiceChanged => [words["Item.Service"]],
            ActivityKind.NeedConfirmed => [words["Item.Need"]],
            ActivityKind.ContributionPublished => (string?[])[null],
        };
        var line = string.Join(' ', parts.OfType<string>());
        return line.Length == 0 ? null : line;
    }

    private static string? Gathering(DigestItem item, MailWords words) =>
        item.At is not { } at ? null
        : string.IsNullOrEmpty(item.Where) ? string.Create(CultureInfo.InvariantCulture, $"{MailWords.Sentence(words.Format.Moment(at))}.")
        : string.Create(CultureInfo.InvariantCulture, $"{MailWords.Sentence(words.Format.Moment(at))}, {item.Where}.");
}

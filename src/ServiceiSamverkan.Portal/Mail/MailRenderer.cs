using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Portal.Mail;

/// <summary>Makes the HTML and the text of letters, each from the same words.</summary>
public sealed class MailRenderer(IServiceProvider services, ILoggerFactory loggers) : IMailRenderer
{
    public async ValueTask<RenderedMail> RenderAsync(Letter letter)
    {
        var layout = letter switch
        {
            OptInLetter optIn => OptInWords.Of(optIn),
            ReceiptLetter receipt => ReceiptWords.Of(receipt),
            AnswerLetter answer => AnswerWords.Of(answer),
            DigestLetter digest => DigestWords.Of(digest),
            MeetingLetter meeting => MeetingWords.Of(meeting),
            SupportLetter support => SupportWords.Of(support),
            ClosingLetter closing => ClosingWords.Of(closing),
            WeekLetter week => DeskWords.Of(week),
            UrgentLetter urgent => DeskWords.Of(urgent),
            _ => throw new ArgumentOutOfRangeException(nameof(letter)),
        };
        var html = await HtmlAsync<LetterPage>(new() { [nameof(LetterPage.Letter)] = layout });
        return new(layout.Subject, html, LetterText.Of(layout));
    }

    public async ValueTask<RenderedBlock> RenderAsync(OwnBlock block)
    {
        var parts = block switch
        {
            OwnContribution contribution => AnswerWords.Of(contribution),
            OwnAnswers answers => DigestWords.Of(answers),
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };
        var html = await HtmlAsync<LetterParts>(new() { [nameof(LetterParts.Parts)] = parts, [nameof(LetterParts.Accent)] = LetterColours.Accent(block.Sender.Accent) });
        return new(html, LetterText.Of(parts));
    }

    public string SubjectOf(DigestLetter letter, int ownAnswers) => DigestWords.SubjectOf(letter, ownAnswers);

    /// <summary>Somebody's words that happen to hold our mark must not be taken for it.</summary>
    internal static string Unmarked(string text) => text.Replace(MailSegment.OwnMark, "[ [own] ]", StringComparison.Ordinal);

    private async Task<string> HtmlAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        // A new renderer for each mail: they are cheap, and a kept one keeps every component that it has drawn.
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}

using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Answers;

/// <summary>Writes an answer once per language, and gives each recipient what is theirs alone.</summary>
public sealed class AnswerMail(Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly Dictionary<(Guid, string), (Guid Id, string Subject)> _segments = [];

    /// <summary>What an earlier, abandoned run has added is not in the database.</summary>
    public void Begin() => _segments.Clear();

    public async ValueTask QueueAsync(Feedback feedback, Guid recipientId, AnsweredContribution contribution, EmailAddress email)
    {
        var language = MailLanguages.Nearest(contribution.Language);
        if (!_segments.TryGetValue((feedback.Id, language), out var segment))
        {
            var content = await renderer.RenderAsync(LetterOf(feedback, language));
            _segments[(feedback.Id, language)] = segment = (outbox.AddSegment(content), content.Subject);
        }

        var own = await renderer.RenderAsync(new OwnContribution(
            identity.Current, language, new(contribution.Text, contribution.Language), contribution.Code?.ToString()));
        outbox.Add(new MailDraft(
            MailKeys.Answer(recipientId), MailKind.Answer, recipientId, email.Value, language,
            segment.Subject, own.Html, own.Text, clock.GetUtcNow() + Lifetime)
        { SegmentId = segment.Id });
    }

    private AnswerLetter LetterOf(Feedback feedback, string language) => new(
        identity.Current, language, Passage.Of(feedback.Text.Heard, language), Passage.Of(feedback.Text.Happens, language),
        Passage.Of(feedback.Text.Why, language), Passage.Of(feedback.Text.Next, language), feedback.NextWordOn);
}

/// <param name="Code">Null for a note from a café.</param>
public sealed record AnsweredContribution(FollowUpCode? Code, string Text, string Language);

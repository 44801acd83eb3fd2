namespace ServiceiSamverkan.Application.Mail.Letters;

/// <summary>Gives letters their words and looks. Touches nothing but what it is given, so that it may be asked again.</summary>
public interface IMailRenderer
{
    ValueTask<RenderedMail> RenderAsync(Letter letter);

    /// <summary>Makes a fragment that takes the place of the mark in both parts of a letter.</summary>
    ValueTask<RenderedBlock> RenderAsync(OwnBlock block);

    /// <summary>The subject of a digest for one who also gets answers of their own.</summary>
    string SubjectOf(DigestLetter letter, int ownAnswers);
}

/// <param name="Subject">Says what the mail says.</param>
public sealed record RenderedMail(string Subject, string Html, string Text);

public sealed record RenderedBlock(string Html, string Text);

namespace ServiceiSamverkan.Application.Mail.Letters;

/// <summary>The part of a letter that is one person's alone.</summary>
public abstract record OwnBlock(MailIdentity Sender, string Language)
{
    public string Link(string path) => Sender.BaseAddress + MailPaths.In(Language, path);
}

/// <summary>In an answer: what the person wrote, and the code that follows it.</summary>
public sealed record OwnContribution(MailIdentity Sender, string Language, Passage Wrote, string? Code) : OwnBlock(Sender, Language);

/// <summary>In a digest: answers to what the person wrote.</summary>
public sealed record OwnAnswers(MailIdentity Sender, string Language, IReadOnlyList<OwnAnswer> Answers) : OwnBlock(Sender, Language);

/// <param name="Path">Of the follow-up page, or of the answer itself where there is no code.</param>
public sealed record OwnAnswer(Passage Wrote, Passage Happens, bool IsFinal, string Path);

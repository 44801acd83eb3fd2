using FluentValidation;
using FluentValidation.Results;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Text;

/// <summary>The gate of <see cref="CleanText"/> for texts in several languages. Whether one must be given is the domain's to say.</summary>
public static class LocalizedTextRules
{
    private const int LanguageLength = 2;

    public static IRuleBuilderOptionsConditions<T, LocalizedText> SingleLine<T>(this IRuleBuilder<T, LocalizedText> rule, int maxLength) =>
        rule.Each(text => CleanText.OptionalSingleLine(text, maxLength).Error);

    public static IRuleBuilderOptionsConditions<T, LocalizedText> MultiLine<T>(this IRuleBuilder<T, LocalizedText> rule, int maxLength) =>
        rule.Each(text => CleanText.OptionalMultiLine(text, maxLength).Error);

    /// <summary>The texts as they are stored: Unicode NFC, with plain spaces and line breaks. Those that passed the rules only.</summary>
    public static LocalizedText Cleaned(this LocalizedText? texts) =>
        LocalizedText.From((texts ?? LocalizedText.Empty).Texts.Select(t =>
            KeyValuePair.Create(t.Key, CleanText.OptionalMultiLine(t.Value, t.Value.Length * 3).Value ?? string.Empty)));

    private static IRuleBuilderOptionsConditions<T, LocalizedText> Each<T>(this IRuleBuilder<T, LocalizedText> rule, Func<string, Error?> check) =>
        rule.Custom((texts, context) =>
        {
            // What was left out of a request is absent here, whatever the type says.
            foreach (var (language, text) in texts?.Texts ?? LocalizedText.Empty.Texts)
            {
                Error? error = IsLanguage(language) ? check(text) : new LanguageUnknown();
                if (error is not null)
                    context.AddFailure(new ValidationFailure(context.PropertyPath, error.Code) { CustomState = error });
            }
        });

    private static bool IsLanguage(string code) => code.Length == LanguageLength && code.All(char.IsAsciiLetterLower);
}

/// <summary>A text is keyed by something that is not a two-letter language code.</summary>
public sealed record LanguageUnknown() : Error(ErrorKind.Invalid);

using System.Globalization;
using System.Resources;
using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Portal.Formatting;
using ServiceiSamverkan.Portal.Languages;
using ServiceiSamverkan.Portal.Resources;
using ServiceiSamverkan.Portal.Texts;

namespace ServiceiSamverkan.Portal.Mail;

/// <summary>Texts of letters in a language that is given, not the request's: a letter is in its reader's language, whoever caused it.</summary>
public sealed class MailWords
{
    private static readonly ResourceManager Texts = new(typeof(MailTexts).FullName!, typeof(MailTexts).Assembly);
    private static readonly Dictionary<string, MailWords> All = PortalLanguage.All.ToDictionary(l => l.Code, l => new MailWords(l.Culture));

    private readonly CultureInfo _culture;

    private MailWords(CultureInfo culture)
    {
        _culture = culture;
        Format = Format.In(culture);
    }

    public Format Format { get; }

    public static MailWords In(string language) => All[language];

    public string this[string key] => Texts.GetString(key, _culture) ?? throw new MissingManifestResourceException(key);

    public string this[string key, params object[] arguments] => string.Format(_culture, this[key], arguments);

    /// <summary>What is to be done, in the words of the desk.</summary>
    public string Task(OfficeTask task) => CodedTexts.FindIn(_culture, $"Task.{task.Code}", null, task.Arguments) ?? task.Code;

    /// <summary>What the desk's button says.</summary>
    public string Action(OfficeTask task) => CodedTexts.FindIn(_culture, $"Task.{task.Code}.Action", null, []) ?? task.Code;

    /// <summary>"a, b och c".</summary>
    public string Joined(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : this["And", string.Join(", ", parts.Take(parts.Count - 1)), parts[^1]];

    /// <summary>"ett svar", "12 svar".</summary>
    public string Count(string what, int count) => count == 1 ? this[$"Count.{what}.One"] : this[$"Count.{what}.Many", Format.Number(count)];

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

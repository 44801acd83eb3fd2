using System.Globalization;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Portal.Formatting;

namespace ServiceiSamverkan.Portal.Texts;

/// <summary>Texts of errors: key "Error.&lt;Code&gt;" in the resources of the feature whose folder declares the record.</summary>
public sealed class ErrorTexts : IErrorTexts
{
    private const string General = "Error.Unknown";

    public string TextOf(Error error)
    {
        var feature = error.GetType().Namespace?.Split('.')[^1];
        return CodedTexts.Find($"Error.{error.Code}", feature, [.. error.Arguments.Select(Readable)])
            ?? CodedTexts.Find(General, null, [])
            ?? error.Code;
    }

    /// <summary>States are words of the feature: "State.&lt;Enum&gt;.&lt;Value&gt;"; days and numbers as people read them.</summary>
    private static object Readable(object argument) => argument switch
    {
        Enum value => NameOf(value),
        DateOnly day => Format.Current.Date(day),
        DateTimeOffset moment => Format.Current.Moment(moment),
        int or long => Format.Current.Number(Convert.ToInt64(argument, CultureInfo.InvariantCulture)),
        System.Collections.IEnumerable many and not string => string.Join(", ", many.Cast<object>().Select(Readable)),
        _ => argument,
    };

    private static string NameOf(Enum value) =>
        CodedTexts.Find($"{value.GetType().Name}.{value}", value.GetType().Namespace?.Split('.')[^1], []) ?? value.ToString();
}

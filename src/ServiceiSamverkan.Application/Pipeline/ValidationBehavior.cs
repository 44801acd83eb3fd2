using FluentValidation;
using FluentValidation.Results;

namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>Answers what was typed wrongly, field by field and in the reader's language, before the handler runs.</summary>
public sealed class ValidationBehavior<TMessage, TResponse>(IEnumerable<IValidator<TMessage>> validators, IErrorTexts texts)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
    where TResponse : IOutcome<TResponse>
{
    public async ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        List<ValidationFailure> failures = [];
        foreach (var validator in validators)
            failures.AddRange((await validator.ValidateAsync(message, cancellationToken)).Errors);
        return failures.Count == 0
            ? await next(message, cancellationToken)
            : TResponse.Failed(new InvalidInput(failures.GroupBy(f => InCamelCase(f.PropertyName)).ToDictionary(
                field => field.Key,
                field => field.Select(TextOf).Distinct(StringComparer.Ordinal).ToArray())));
    }

    private string TextOf(ValidationFailure failure) => failure.CustomState is Error error ? texts.TextOf(error) : failure.ErrorMessage;

    /// <summary>"Contact.PostalAddress" is "contact.postalAddress" to whoever sent it.</summary>
    private static string InCamelCase(string path) =>
        string.Join('.', path.Split('.').Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));
}

using FluentValidation;
using FluentValidation.Results;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Text;

/// <summary>The gate of <see cref="CleanText"/> as validation rules: each failure names its field and bears the domain's own error.</summary>
public static class CleanTextRules
{
    public static IRuleBuilderOptionsConditions<T, string?> SingleLine<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.Passes(text => CleanText.SingleLine(text, maxLength).Error);

    public static IRuleBuilderOptionsConditions<T, string?> MultiLine<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.Passes(text => CleanText.MultiLine(text, maxLength).Error);

    public static IRuleBuilderOptionsConditions<T, string?> OptionalSingleLine<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.Passes(text => CleanText.OptionalSingleLine(text, maxLength).Error);

    public static IRuleBuilderOptionsConditions<T, string?> OptionalMultiLine<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.Passes(text => CleanText.OptionalMultiLine(text, maxLength).Error);

    /// <summary>Any check of the domain's: its error becomes the field's.</summary>
    public static IRuleBuilderOptionsConditions<T, TProperty> Passes<T, TProperty>(this IRuleBuilder<T, TProperty> rule, Func<TProperty, Error?> check) =>
        rule.Custom((value, context) =>
        {
            if (check(value) is { } error)
                context.AddFailure(new ValidationFailure(context.PropertyPath, error.Code) { CustomState = error });
        });
}

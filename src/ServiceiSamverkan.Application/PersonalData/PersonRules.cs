using FluentValidation;

namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>A message that concerns one person, told by an address or by a follow-up code.</summary>
public interface IAsksAboutPerson
{
    string? Email { get; }

    string? Code { get; }
}

public static class PersonRules
{
    public static void NamesOnePerson<T>(this AbstractValidator<T> validator)
        where T : IAsksAboutPerson =>
        validator.RuleFor(c => c.Email).Custom((_, context) =>
        {
            var asked = context.InstanceToValidate;
            var both = !string.IsNullOrWhiteSpace(asked.Email) && !string.IsNullOrWhiteSpace(asked.Code);
            if (both || PersonSought.Of(asked.Email, asked.Code) is null)
                context.AddFailure(new FluentValidation.Results.ValidationFailure(context.PropertyPath, nameof(PersonNotNamed)) { CustomState = new PersonNotNamed() });
        });
}

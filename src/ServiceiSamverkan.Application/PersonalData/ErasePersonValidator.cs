using FluentValidation;

namespace ServiceiSamverkan.Application.PersonalData;

public sealed class ErasePersonValidator : AbstractValidator<ErasePerson>
{
    public ErasePersonValidator() => this.NamesOnePerson();
}

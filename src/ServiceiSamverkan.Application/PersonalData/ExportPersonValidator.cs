using FluentValidation;

namespace ServiceiSamverkan.Application.PersonalData;

public sealed class ExportPersonValidator : AbstractValidator<ExportPerson>
{
    public ExportPersonValidator() => this.NamesOnePerson();
}

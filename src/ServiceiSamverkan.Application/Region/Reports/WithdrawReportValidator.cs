using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

public sealed class WithdrawReportValidator : AbstractValidator<WithdrawReport>
{
    public WithdrawReportValidator() => RuleFor(c => c.Reason).MultiLine(PeriodReport.ReasonMaxLength);
}

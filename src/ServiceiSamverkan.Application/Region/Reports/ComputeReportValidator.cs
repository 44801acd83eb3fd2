using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

public sealed class ComputeReportValidator : AbstractValidator<ComputeReport>
{
    public ComputeReportValidator() =>
        RuleFor(c => c.Window).Passes(window => window is null ? null : ReportWindow.Parse(window).Error);
}

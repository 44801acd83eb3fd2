using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

public sealed class EnterSourcedFigureValidator : AbstractValidator<EnterSourcedFigure>
{
    public EnterSourcedFigureValidator()
    {
        RuleFor(c => c.Indicator).Passes(id => IndicatorCatalog.Current.Any(d => d.Id == id && d.TakesSourcedFigure) ? null : new SourcedFigureIncomplete());
        RuleFor(c => c.Window).Passes(window => ReportWindow.Parse(window).Error);
        RuleFor(c => c.Source).SingleLine(Figure.SourceMaxLength);
    }
}

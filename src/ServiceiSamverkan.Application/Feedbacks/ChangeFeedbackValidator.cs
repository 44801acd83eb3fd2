using FluentValidation;

namespace ServiceiSamverkan.Application.Feedbacks;

public sealed class ChangeFeedbackValidator : AbstractValidator<ChangeFeedback>
{
    public ChangeFeedbackValidator() => this.AddFeedbackRules();
}

using FluentValidation;

namespace ServiceiSamverkan.Application.Feedbacks;

public sealed class WriteFeedbackValidator : AbstractValidator<WriteFeedback>
{
    public WriteFeedbackValidator() => this.AddFeedbackRules();
}

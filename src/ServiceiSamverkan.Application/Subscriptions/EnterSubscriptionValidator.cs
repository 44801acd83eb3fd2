using FluentValidation;
using ServiceiSamverkan.Application.Text;

namespace ServiceiSamverkan.Application.Subscriptions;

public sealed class EnterSubscriptionValidator : AbstractValidator<EnterSubscription>
{
    public EnterSubscriptionValidator(TimeProvider clock)
    {
        this.AsksForLetters();
        RuleFor(c => c.ConsentOn).Passes(day => day is null || day > SwedishCalendar.DayOf(clock.GetUtcNow()) ? new ConsentDayMissing() : null);
    }
}

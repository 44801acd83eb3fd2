using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Domain.Municipalities;

public sealed record AnswerDaysInvalid() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Municipality.AnswerDaysMin, Municipality.AnswerDaysMax];
}

public sealed record LetterDayInvalid() : Error(ErrorKind.Invalid);

public sealed record LetterHourInvalid() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [DigestCalendar.FirstHour, DigestCalendar.LastHour];
}

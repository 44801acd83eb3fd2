namespace ServiceiSamverkan.Domain.Municipalities;

public sealed record AnswerDaysInvalid() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Municipality.AnswerDaysMin, Municipality.AnswerDaysMax];
}

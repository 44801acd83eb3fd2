namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>How a person wants the answer. The follow-up code always works beside it.</summary>
public enum AnswerBy
{
    Code,
    Email,
    Letter,
    Phone,
}

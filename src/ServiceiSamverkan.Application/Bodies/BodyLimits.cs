namespace ServiceiSamverkan.Application.Bodies;

internal static class BodyLimits
{
    /// <summary>Per language; "Samhällsbyggnads- och kulturmiljönämnden i …" fits.</summary>
    public const int NameMaxLength = 150;
}

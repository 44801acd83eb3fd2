using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Portal.Office.Needs;

internal static class NeedColours
{
    public static string Of(NeedState state) => state switch
    {
        NeedState.Draft => "warning",
        NeedState.Confirmed => "success",
        NeedState.Merged => "neutral",
    };
}

using ServiceiSamverkan.Portal.Theming;

namespace ServiceiSamverkan.Portal.Assets;

/// <summary>A plain shield in the municipality's own colours, for the browser's tab.</summary>
public static class CoatOfArms
{
    public const string Field = "M2 2h36v22c0 9-7 15-18 18C9 39 2 33 2 24z";
    public const string Ground = "M2 25c6-4 12-4 18 0s12 4 18 0v-1c0 9-7 15-18 18C9 39 2 33 2 25z";
    public const string Tree = "M20 8l5 9h-3l4 6H14l4-6h-3z";

    public static string Drawing(TenantTheme theme) =>
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 44"><path d="{Field}" fill="{theme.Accent}"/><path d="{Ground}" fill="{theme.Support}"/><path d="{Tree}" fill="{theme.Mark}"/></svg>""";
}

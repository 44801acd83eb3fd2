using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>The region's side menu. What stands without a permission is public.</summary>
public static class RegionMenu
{
    public static readonly IReadOnlyList<MenuGroup> Groups =
    [
        new(null,
        [
            new("Region.Results", "/", "BarChart"),
            new("Region.Method", "/sa-raknar-vi", "InformationSquare"),
            new("Region.Limits", "/jamforelsens-granser", "Layers"),
            new("Region.Templates", "/region/mallar", "Files", Permission.EditSharedTemplates),
            new("Region.People", "/kontoret/installningar/personer", "PersonGroup", Permission.Administer),
        ]),
    ];
}

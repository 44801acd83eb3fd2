using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Domain.Staff;
using ServiceiSamverkan.Portal.Resources;
using ServiceiSamverkan.Portal.Shared;
using ServiceiSamverkan.Portal.Tenancy;

namespace ServiceiSamverkan.Portal.Office.Settings.People;

internal static class RoleChoices
{
    private static readonly StaffRole[] OfRegion = [StaffRole.Administrator, StaffRole.Analyst, StaffRole.TemplateEditor, StaffRole.HandoverOfficer];

    /// <summary>The roles that a municipality or a region has.</summary>
    public static IReadOnlyList<Choice> For(bool region, IStringLocalizer<StaffTexts> words) =>
    [
        .. Enum.GetValues<StaffRole>().Where(role => region ? OfRegion.Contains(role) : role is StaffRole.Administrator || !OfRegion.Contains(role))
            .Select(role => new Choice(role.ToString(), words[$"StaffRole.{role}"], words[$"StaffRole.{role}.Text"])),
    ];

    /// <summary>The steps back from a person; a region has no page of settings.</summary>
    public static IReadOnlyList<Crumb> Crumbs(Site site, IStringLocalizer<OfficeTexts> texts)
    {
        var people = new Crumb(texts["People.Title"], "/kontoret/installningar/personer");
        return site.IsRegion ? [people] : [new(texts["Settings.Title"], "/kontoret/installningar"), people];
    }

    /// <summary>What is not a role is left out.</summary>
    public static IReadOnlyList<StaffRole> Parse(IEnumerable<string>? chosen) =>
        [.. (chosen ?? []).Select(text => Enum.TryParse<StaffRole>(text, out var role) ? role : (StaffRole?)null).OfType<StaffRole>().Distinct()];
}

using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Portal.Forms;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Office.Meetings;

/// <summary>What adding and changing the municipality's own days have in common.</summary>
public abstract class ClashDayFormPage : FormPage
{
    protected const string Days = "/kontoret/traffar/dagar";

    [Inject]
    public required IStringLocalizer<MeetingsTexts> T { get; set; }

    /// <summary>Null, and the page says so, when none is typed.</summary>
    protected DateOnly? FirstDayOf(ClashDayInput input)
    {
        if (Typed.Day(input.FirstDay) is { } day)
            return day;
        Refuse(nameof(input.FirstDay), T["Missing.Day"]);
        return null;
    }

    protected override string FieldOf(Error error) => error switch
    {
        ClashDayNameMissing => nameof(ClashDayInput.Name),
        ClashDaysInvalid => nameof(ClashDayInput.LastDay),
        _ => string.Empty,
    };
}

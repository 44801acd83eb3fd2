using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>What is typed about a need, when it is drafted and when it is changed.</summary>
public interface INeedInput
{
    LocalizedText Title { get; }

    LocalizedText Text { get; }

    IReadOnlyList<Guid> PriorityAreaIds { get; }

    IReadOnlyList<Guid> PlaceIds { get; }

    string? ServiceKind { get; }
}

internal static class NeedInput
{
    public static NeedDetails ToDetails(this INeedInput input) => new(input.Title.Cleaned(), input.Text.Cleaned())
    {
        PriorityAreaIds = input.PriorityAreaIds,
        PlaceIds = input.PlaceIds,
        ServiceKind = string.IsNullOrWhiteSpace(input.ServiceKind) ? null : input.ServiceKind,
    };

    /// <summary>Whether the places, areas and kind of service exist.</summary>
    public static async ValueTask<Error?> CheckReferencesAsync(this INeedInput input, ITenantDb db, CancellationToken cancellationToken)
    {
        var places = input.PlaceIds.Distinct().ToList();
        if (await db.Set<Place>().CountAsync(p => places.Contains(p.Id), cancellationToken) != places.Count)
            return NotFound.Instance;
        var areas = input.PriorityAreaIds.Distinct().ToList();
        if (await db.Set<PriorityArea>().CountAsync(a => areas.Contains(a.Id), cancellationToken) != areas.Count)
            return NotFound.Instance;
        var kind = input.ServiceKind;
        return string.IsNullOrWhiteSpace(kind)
            || Domain.Places.ServiceKind.BuiltIn.Any(k => k.Key == kind)
            || await db.Set<ServiceKind>().AnyAsync(k => k.Key == kind, cancellationToken)
            ? null
            : NotFound.Instance;
    }

    public static void AddNeedRules<T>(this AbstractValidator<T> validator)
        where T : INeedInput
    {
        validator.RuleFor(n => n.Title).SingleLine(Need.TitleMaxLength);
        validator.RuleFor(n => n.Text).MultiLine(Need.TextMaxLength);
        validator.RuleFor(n => n.ServiceKind).OptionalSingleLine(Domain.Places.ServiceKind.KeyMaxLength);
    }
}

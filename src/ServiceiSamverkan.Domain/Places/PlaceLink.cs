namespace ServiceiSamverkan.Domain.Places;

/// <summary>One of the places that something concerns.</summary>
public sealed record PlaceLink(Guid PlaceId)
{
    /// <summary>Makes the links lead to exactly these places, and leaves those that stay untouched.</summary>
    public static void Set(ICollection<PlaceLink> links, IEnumerable<Guid> placeIds)
    {
        var wanted = placeIds.ToHashSet();
        foreach (var gone in links.Where(l => !wanted.Contains(l.PlaceId)).ToList())
            links.Remove(gone);
        foreach (var added in wanted.Except(links.Select(l => l.PlaceId)).ToList())
            links.Add(new(added));
    }
}

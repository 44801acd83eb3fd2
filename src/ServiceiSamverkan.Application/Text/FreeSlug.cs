using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Text;

/// <summary>Finds an address that no other thing of the kind has: "bygdegarden", "bygdegarden-2", …</summary>
public static class FreeSlug
{
    private const int RoomForNumber = 5;

    /// <param name="taken">The addresses of all things of the kind. A constraint guards against the one that is quicker.</param>
    /// <param name="name">The name or title to read the address out of.</param>
    /// <param name="fallback">Stands in when the name has no letter to use.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<string> FindAsync(IQueryable<string> taken, string name, string fallback, CancellationToken cancellationToken)
    {
        var slug = Slug.From(name, fallback);
        if (slug.Length > Slug.MaxLength - RoomForNumber)
            slug = slug[..(Slug.MaxLength - RoomForNumber)].TrimEnd('-');
        var alike = (await taken.Where(t => t.StartsWith(slug)).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var number = 1;
        var free = slug;
        while (alike.Contains(free))
            free = $"{slug}-{++number}";
        return free;
    }
}

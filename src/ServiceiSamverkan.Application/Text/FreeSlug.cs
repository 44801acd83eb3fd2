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
        var slug = Base(name, fallback);
        return Of(name, fallback, (await taken.Where(t => t.StartsWith(slug)).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The same among addresses that are known already.</summary>
    public static string Of(string name, string fallback, IReadOnlySet<string> taken)
    {
        var slug = Base(name, fallback);
        var number = 1;
        var free = slug;
        while (taken.Contains(free))
            free = $"{slug}-{++number}";
        return free;
    }

    private static string Base(string name, string fallback)
    {
        var slug = Slug.From(name, fallback);
        return slug.Length > Slug.MaxLength - RoomForNumber ? slug[..(Slug.MaxLength - RoomForNumber)].TrimEnd('-') : slug;
    }
}

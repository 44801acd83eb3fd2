using System.Collections.Concurrent;

namespace ServiceiSamverkan.Testing;

/// <summary>
/// What every test host begins with, a catalogue and the tenants' databases, made once in a process by a host of its own and
/// copied for each that follows: to migrate and provision anew took most of the time of a short test. A project whose tests start
/// hosts names it as an <c>AssemblyFixture</c>, so that it is removed at the end.
/// </summary>
public sealed class PreparedData : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<Origin>>> Made = new();

    /// <summary>Removes what was made, when the last test of the assembly has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (engine, made) in Made.Where(m => m.Value.Value.IsCompletedSuccessfully))
        {
            var origin = await made.Value;
            Directory.Delete(Path.GetDirectoryName(origin.Folder)!, recursive: true);
            await TestEngines.DropAsync(engine, origin.Catalogue);
        }
    }

    /// <param name="engine">What the databases stand on.</param>
    /// <param name="make">Makes a data folder and, on a server, the databases of a catalogue.</param>
    /// <param name="to">Where the copy goes.</param>
    internal static async Task CopyAsync(DatabaseProvider engine, Func<Task<Origin>> make, Origin to)
    {
        var from = await Made.GetOrAdd(engine, _ => new(make)).Value;
        foreach (var file in Directory.EnumerateFiles(from.Folder, "*.db", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to.Folder, Path.GetRelativePath(from.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        if (engine == DatabaseProvider.PostgreSql)
            await TestEngines.CopyAsync(from.Catalogue, to.Catalogue);
    }

    /// <param name="Folder">The data folder.</param>
    /// <param name="Catalogue">On a server, the catalogue's database; those of its tenants are named after it.</param>
    internal sealed record Origin(string Folder, string Catalogue);
}

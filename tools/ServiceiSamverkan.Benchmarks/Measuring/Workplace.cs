using ServiceiSamverkan.Benchmarks.Data;

namespace ServiceiSamverkan.Benchmarks.Measuring;

/// <summary>The temporary folder of a run, and the seeded data that its benchmarks share.</summary>
/// <param name="Note">Takes what is being done, for whoever waits.</param>
public sealed class Workplace(string root, Action<string> Note) : IDisposable
{
    private SeededData? _data;
    private int _folders;

    /// <summary>Eight municipalities with dialogues and contributions; made at the first use, and not to be written to.</summary>
    public async Task<SeededData> DataAsync(CancellationToken cancellationToken)
    {
        if (_data is not null)
            return _data;
        Note("seeding eight tenants");
        return _data = await SeededData.CreateAsync(NewFolder(), cancellationToken);
    }

    /// <summary>A copy that may be written to.</summary>
    public async Task<string> CopyOfDataAsync(CancellationToken cancellationToken)
    {
        var folder = NewFolder();
        DataFolder.Copy((await DataAsync(cancellationToken)).Folder, folder);
        return folder;
    }

    public string NewFolder() => Path.Combine(root, $"{++_folders}");

    public void Say(string doing) => Note(doing);

    public void Dispose() => Directory.Delete(root, recursive: true);
}

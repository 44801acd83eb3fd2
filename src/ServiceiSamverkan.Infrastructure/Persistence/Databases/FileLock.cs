namespace ServiceiSamverkan.Infrastructure.Persistence.Databases;

/// <summary>
/// A lock between processes, which the system lifts when its holder dies. The file stays: removing it would let two
/// processes lock two files of one name.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _held;

    private FileLock(FileStream held) => _held = held;

    /// <summary>Null while another holds it for itself alone.</summary>
    public static FileLock? TryShared(string path)
    {
        if (!File.Exists(path))
            TouchQuietly(path);
        return Try(path, FileAccess.Read, FileShare.Read);
    }

    /// <summary>Null while anyone else holds it.</summary>
    public static FileLock? TryExclusive(string path) => Try(path, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => _held.Dispose();

    private static FileLock? Try(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new(new(path, access == FileAccess.Read ? FileMode.Open : FileMode.OpenOrCreate, access, share));
        }
        catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException))
        {
            return null;
        }
    }

    private static void TouchQuietly(string path)
    {
        try
        {
            new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite).Dispose();
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another has made it in between, and locked it.
        }
    }
}

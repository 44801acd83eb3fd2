namespace ServiceiSamverkan.Application.Contributions.Import;

public static class ImportSource
{
    /// <summary>Leaves room for the voter's or the author's number behind it.</summary>
    public const int MaxLength = 60;

    /// <summary>A voter of the source, as the key of a support.</summary>
    public static string Voter(string source, string voter) => $"{source}:{voter}";
}

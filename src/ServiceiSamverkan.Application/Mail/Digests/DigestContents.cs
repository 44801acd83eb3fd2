using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Activities;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>
/// What the parts of a round share: its news, and content that is composed and rendered once, however many read it. A part
/// leaves it as it was and hands on another, since it may be tried again.
/// </summary>
/// <param name="Version">Of what residents can see: when something was changed or taken down, later letters are made anew.</param>
/// <param name="After">The news are all that came after this activity, up to the round's end.</param>
/// <param name="Segments">By <see cref="DigestReader.SegmentKey"/>.</param>
public sealed record DigestContents(long Version, long After, IReadOnlyList<Activity> News, IReadOnlyDictionary<string, DigestSegment> Segments)
{
    /// <summary>Where everybody reads something else, nothing is gained by keeping more.</summary>
    private const int MostSegments = 1000;

    public static DigestContents None(long version) => new(version, long.MaxValue, [], new Dictionary<string, DigestSegment>());

    /// <summary>Whether the news reach back so far.</summary>
    public bool Reaches(long after) => After <= after;

    /// <summary>The segments, to go on with.</summary>
    public Dictionary<string, DigestSegment> Copy() => Segments.Count < MostSegments ? new(Segments) : [];
}

/// <param name="Id">Of the content in the outbox; null while nobody is to get it.</param>
public sealed record DigestSegment(DigestLetter Letter, Guid? Id = null, string Subject = "");

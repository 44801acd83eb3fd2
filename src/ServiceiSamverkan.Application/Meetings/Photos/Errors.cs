namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>Neither JPEG, PNG nor WebP, or damaged.</summary>
public sealed record PhotoUnreadable() : Error(ErrorKind.Invalid);

public sealed record PhotoFileTooLarge(int MaxMegabytes) : Error(ErrorKind.TooLarge)
{
    public override IReadOnlyList<object> Arguments => [MaxMegabytes];
}

/// <summary>Its head promises more picture than can be held: refused before anything is unpacked.</summary>
public sealed record PhotoHasTooManyPixels(int MaxMegapixels) : Error(ErrorKind.TooLarge)
{
    public override IReadOnlyList<object> Arguments => [MaxMegapixels];
}

public sealed record TooManyPhotos(int Max) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Max];
}

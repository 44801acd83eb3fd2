namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>Neither JPEG, PNG nor WebP.</summary>
public sealed record PhotoUnreadable() : Error(ErrorKind.Invalid);

/// <summary>It begins as a picture and does not go on as one: cut off on its way, most often.</summary>
public sealed record PhotoDamaged() : Error(ErrorKind.Invalid);

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

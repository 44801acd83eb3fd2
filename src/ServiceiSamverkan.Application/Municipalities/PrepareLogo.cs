using ServiceiSamverkan.Application.Meetings.Photos;

namespace ServiceiSamverkan.Application.Municipalities;

/// <summary>Makes a picture into a mark: PNG, small. A question, since unpacking takes long and nobody shall wait to write meanwhile.</summary>
public sealed record PrepareLogo(byte[] File) : IQuery<Result<byte[]>>;

public sealed class PrepareLogoHandler(IPhotoStudio studio) : IQueryHandler<PrepareLogo, Result<byte[]>>
{
    public ValueTask<Result<byte[]>> Handle(PrepareLogo query, CancellationToken cancellationToken) => new(studio.MakeLogo(query.File));
}

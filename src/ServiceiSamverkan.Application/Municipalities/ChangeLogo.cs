using ServiceiSamverkan.Domain.Municipalities;

namespace ServiceiSamverkan.Application.Municipalities;

/// <summary>Shows the municipality's own mark, made ready by <see cref="PrepareLogo"/>, instead of the drawn one; null for the drawn one again.</summary>
public sealed record ChangeLogo(byte[]? Png) : ICommand<Result>;

public sealed class ChangeLogoHandler(ITenantDb db, ITenantProfile profile) : ICommandHandler<ChangeLogo, Result>
{
    public async ValueTask<Result> Handle(ChangeLogo command, CancellationToken cancellationToken)
    {
        var standing = await db.Set<Logo>().SingleOrDefaultAsync(cancellationToken);
        if (command.Png is not { } png)
        {
            if (standing is not null)
                db.Set<Logo>().Remove(standing);
        }
        else if (standing is not null)
        {
            standing.Change(png);
        }
        else
        {
            db.Set<Logo>().Add(Logo.Of(png));
        }

        // The catalogue says that there is a mark, so that no page has to ask; should the picture not come to stand, the drawn one is shown in its place.
        await profile.ChangeLogoAsync(command.Png is { } shown ? Logo.HashOf(shown) : string.Empty, cancellationToken);
        return Result.Ok;
    }
}

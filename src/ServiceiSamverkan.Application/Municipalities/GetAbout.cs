using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Municipalities;

/// <summary>What the municipality says of itself, in the reader's language.</summary>
public sealed record GetAbout : IQuery<Result<AboutPage>>;

/// <param name="Welcome">Empty for none; paragraphs at empty lines.</param>
/// <param name="Privacy">Empty for nothing of its own.</param>
/// <param name="Controllers">The units that answer for personal data, and where to write to each.</param>
/// <param name="LetterDay">The weekday of the weekly letter.</param>
public sealed record AboutPage(string Welcome, string Privacy, IReadOnlyList<AboutController> Controllers, DayOfWeek LetterDay);

public sealed record AboutController(string Name, string Email);

public sealed class GetAboutHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetAbout, Result<AboutPage>>
{
    public async ValueTask<Result<AboutPage>> Handle(GetAbout query, CancellationToken cancellationToken)
    {
        var municipality = await db.MunicipalityAsync(cancellationToken);
        var units = await db.Set<ControllerUnit>().AsNoTracking().OrderBy(u => u.Id).Select(u => new { u.Name, u.Email }).ToListAsync(cancellationToken);
        return new AboutPage(
            municipality.Welcome.In(caller.Language), municipality.Privacy.In(caller.Language), [.. units.Select(u => new AboutController(u.Name.In(caller.Language), u.Email))],
            municipality.Letters.WeeklyDay);
    }
}

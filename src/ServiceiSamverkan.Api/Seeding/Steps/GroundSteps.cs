using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Associations;
using ServiceiSamverkan.Application.Bodies;
using ServiceiSamverkan.Application.Meetings.ClashDays;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Application.Region.Reports;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Application.Venues;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Region;
using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Api.Seeding.Steps;

/// <summary>What was there before any dialogue: people, places, associations, boards.</summary>
internal static class GroundSteps
{
    public static void AddGround(this SeedPlan plan, DateTimeOffset? before)
    {
        foreach (var (staff, id) in SeedPlan.Identified(Lists.Staff, plan.Content.Staff))
            plan.Add(before, $"account {staff.Email}", scope => StaffAsync(scope, staff, id));
        foreach (var figure in plan.Content.Population)
            plan.Add(before, $"population {figure.Date}", scope => PopulationAsync(scope, figure));
        foreach (var (place, id) in SeedPlan.Identified(Lists.Places, plan.Content.Places))
        {
            plan.Add(place.At ?? before, $"place {place.Name}", scope => PlaceAsync(scope, place, id));
            foreach (var service in place.Services)
                plan.Add(Later(before, service.Since), $"{service.Kind} in {place.Name}", scope => ServiceAsync(scope, id, service));
        }

        foreach (var (association, id) in SeedPlan.Identified(Lists.Associations, plan.Content.Associations))
            plan.Add(association.At ?? before, $"association {association.Name}", scope => scope.CreateAsync<Association, Result<AssociationCreated>>(id, new CreateAssociation(
                new(association.Name, SeedPlan.Refs(Lists.Places, association.Places), null, association.ContactName, association.ContactEmail, association.ContactPhone))));
        foreach (var (venue, id) in SeedPlan.Identified(Lists.Venues, plan.Content.Venues))
            plan.Add(venue.At ?? before, $"venue {venue.Name}", scope => scope.CreateAsync<KeptVenue, Result<Application.Created>>(id, new KeepVenue(
                SeedPlan.Ref(Lists.Places, venue.Place), new(venue.Name, venue.Address, venue.KeyHolder, venue.HearingLoop, venue.Coverage, venue.Parking, venue.Access))));
        foreach (var (day, id) in SeedPlan.Identified(Lists.ClashDays, plan.Content.ClashDays))
            plan.Add(day.At ?? before, $"days of {day.Name}", scope => scope.CreateAsync<ClashDay, Result<Application.Created>>(id, new NoteClashDay(day.Name, day.FirstDay, day.LastDay)));
        foreach (var (body, id) in SeedPlan.Identified(Lists.Bodies, plan.Content.Bodies))
            plan.Add(body.At ?? before, $"board {body.Name}", scope => scope.CreateAsync<DecisionBody, Result<Application.Created>>(id, new CreateDecisionBody(body.Name, body.Abbreviation, null)));
        foreach (var (body, id) in SeedPlan.Identified(Lists.ExternalBodies, plan.Content.ExternalBodies))
            plan.Add(body.At ?? before, $"authority {body.Name}", scope => scope.CreateAsync<ExternalBody, Result<Application.Created>>(id, new CreateExternalBody(body.Name, body.Email, null)));
    }

    /// <summary>News of a service comes on its day, unless it is older than the story.</summary>
    private static DateTimeOffset? Later(DateTimeOffset? before, DateOnly since)
    {
        var noon = SwedishCalendar.StartOf(since).AddHours(12);
        return before is null ? null : noon > before ? noon : before;
    }

    private static async Task StaffAsync(SeedScope scope, SeedStaff staff, Guid id)
    {
        var accounts = scope.Service<IStaffAccounts>();
        if (await accounts.FindAsync(id, scope.Cancelled) is not null)
            return;
        var created = await accounts.CreateAsync(new(id, staff.Email, staff.Name, staff.Password, staff.Roles.ToHashSet()), scope.Cancelled);
        if (created.Error is { } error and not StaffEmailTaken)
            throw new SeedRefusedException($"{staff.Email}: {error.Code}");
    }

    private static async Task PopulationAsync(SeedScope scope, SeedPopulation figure)
    {
        if (!await scope.Db.Set<MunicipalPopulation>().AnyAsync(p => p.Date == figure.Date && p.Count == figure.Count && p.Source == figure.Source, scope.Cancelled))
            await scope.SendAsync(new EnterPopulation(figure.Date, figure.Count, figure.Source));
    }

    private static async Task PlaceAsync(SeedScope scope, SeedPlace place, Guid id)
    {
        await scope.CreateAsync<Place, Result<PlaceCreated>>(id, new CreatePlace(new(place.Kind, place.Name, place.Lat, place.Lon, null)));
        foreach (var figure in place.Population)
        {
            await scope.AdvanceAsync<Place, Result>(id, p => p.Population.All(f => f.Date != figure.Date),
                version => new RecordPopulation(id, version, figure.Date, figure.Value, figure.Source, figure.Method));
        }
    }

    private static Task ServiceAsync(SeedScope scope, Guid id, SeedService service) =>
        scope.AdvanceAsync<Place, Result>(id, p => !p.Services.Any(s => s.Kind == service.Kind && s.Since == service.Since),
            version => new RecordService(
                id, version, service.Kind, service.Status, service.Since, SeedPlan.RefOrNull(Lists.Places, service.AtPlace), service.DistanceKm, service.Source));
}

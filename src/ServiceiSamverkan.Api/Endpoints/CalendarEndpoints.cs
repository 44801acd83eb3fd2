using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Meetings;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>Meetings as iCalendar files: one to put in one's own calendar, or many to follow. They stand beside the pages that they belong to.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendars(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/calendar.ics", AllAsync).ExcludeFromDescription();
        endpoints.MapGet("/traffar/{id:guid}/calendar.ics", OneAsync).ExcludeFromDescription();
        endpoints.MapGet("/platser/{slug}/calendar.ics", OfPlaceAsync).ExcludeFromDescription();
        endpoints.MapGet("/dialoger/{slug}/calendar.ics", OfDialogueAsync).ExcludeFromDescription();
    }

    private static Task<IResult> AllAsync(CalendarWriter writer, HttpContext context) => writer.AnswerAsync(new GetCalendar(), context);

    private static Task<IResult> OneAsync(Guid id, CalendarWriter writer, HttpContext context) => writer.AnswerAsync(new GetCalendar(MeetingId: id), context);

    private static Task<IResult> OfPlaceAsync(string slug, CalendarWriter writer, HttpContext context) => writer.AnswerAsync(new GetCalendar(Place: slug), context);

    private static Task<IResult> OfDialogueAsync(string slug, CalendarWriter writer, HttpContext context) => writer.AnswerAsync(new GetCalendar(Dialogue: slug), context);
}

/// <summary>Writes meetings in iCalendar's words (RFC 5545).</summary>
internal sealed class CalendarWriter(ISender sender, TimeProvider clock, IOptions<PublicOptions> links, IMultiTenantContextAccessor<Tenant> tenants)
{
    public async Task<IResult> AnswerAsync(GetCalendar query, HttpContext context)
    {
        var entries = await sender.Send(query, context.RequestAborted);
        return entries.Error is { } error ? ProblemWriter.Problem(context, error) : TypedResults.Text(Write(entries.Value), "text/calendar", System.Text.Encoding.UTF8);
    }

    private string Write(IReadOnlyList<CalendarEntry> entries)
    {
        var tenant = tenants.MultiTenantContext.TenantInfo!;
        var calendar = new Calendar { ProductId = "-//ServiceiSamverkan//SV" };
        calendar.AddProperty("X-WR-CALNAME", tenant.Name);
        foreach (var entry in entries)
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{entry.Id}@{tenant.Host}",
                DtStamp = At(clock.GetUtcNow()),
                Start = At(entry.StartsAt),
                End = At(entry.EndsAt),
                Summary = entry.Title,
                Description = entry.Description,
                Location = entry.Where,
                Sequence = entry.Sequence,
                Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
                Url = new Uri(links.Value.UrlOf(tenant, ResidentAddress.Meeting(LocalizedText.Swedish, entry.Id))),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? string.Empty;
    }

    private static CalDateTime At(DateTimeOffset moment) => new(moment.UtcDateTime);
}

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>The API's three parts, and every feature that has routes in them.</summary>
/// <param name="Public">For anyone: <c>/api/v1</c>.</param>
/// <param name="Office">For a municipality's staff: <c>/api/v1/office</c>. Each route names its permission.</param>
/// <param name="Region">For the region's staff: <c>/api/v1/region</c>.</param>
internal sealed record ApiRoutes(RouteGroupBuilder Public, RouteGroupBuilder Office, RouteGroupBuilder Region)
{
    private const string Root = "/api/v1";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var routes = new ApiRoutes(endpoints.MapGroup(Root), endpoints.MapGroup($"{Root}/office"), endpoints.MapGroup($"{Root}/region"));
        routes.MapAuth();
        routes.MapAccount();
        routes.MapMail();
        routes.MapPlaces();
        routes.MapAssociations();
        routes.MapBodies();
        routes.MapTemplates();
        routes.MapDialogues();
        routes.MapMeetings();
        routes.MapVenues();
        routes.MapClashDays();
        routes.MapReports();
        routes.MapResults();
        routes.MapCommitments();
        routes.MapDecisions();
        routes.MapFeedback();
        routes.MapHandovers();
        routes.MapNeeds();
        routes.MapDrafts();
        routes.MapMembers();
        routes.MapMunicipality();
        routes.MapProposals();
        routes.MapSubscriptions();
        routes.MapEditions();
        routes.MapContributions();
        routes.MapFollowUps();
        routes.MapModeration();
        routes.MapImports();
        routes.MapPersonalData();
        routes.MapAudit();
        routes.MapSearch();

        endpoints.MapCalendars();
    }
}

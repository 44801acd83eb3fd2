namespace ServiceiSamverkan.Api.Http;

/// <summary>What routing itself refuses gets the API's problem details too; a route that is not there looks like a thing that is not there.</summary>
internal sealed class ApiEmptyAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var response = context.Response;
        if (response.HasStarted || response.StatusCode < StatusCodes.Status400BadRequest || response.ContentType is not null || !context.Request.Path.StartsWithSegments("/api"))
            return;
        var problem = response.StatusCode == StatusCodes.Status404NotFound
            ? ProblemWriter.Problem(context, NotFound.Instance)
            : ProblemWriter.Problem(context, response.StatusCode);
        await problem.ExecuteAsync(context);
    }
}

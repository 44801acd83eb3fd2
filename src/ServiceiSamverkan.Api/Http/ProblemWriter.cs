using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Api.Http;

/// <summary>The one place where errors become HTTP. A missing <see cref="ErrorKind"/> breaks the build.</summary>
public static class ProblemWriter
{
    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
        ErrorKind.VersionMissing => StatusCodes.Status428PreconditionRequired,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
    };

    /// <summary>
    /// A problem as the API answers it. It has no <c>instance</c> and nothing of the request but the trace's id, so that
    /// what is hidden, foreign or absent looks the same.
    /// </summary>
    public static ProblemHttpResult Problem(HttpContext context, Error error)
    {
        var texts = context.RequestServices.GetRequiredService<IErrorTexts>();
        var problem = error is InvalidInput invalid
            ? new HttpValidationProblemDetails(invalid.Fields.ToDictionary())
            : error.Kind == ErrorKind.Invalid
                ? new HttpValidationProblemDetails(new Dictionary<string, string[]> { [FieldOf(error)] = [texts.TextOf(error)] })
                : new ProblemDetails();
        problem.Status = StatusOf(error.Kind);
        problem.Title = texts.TextOf(error);
        return Finish(context, problem, error.Code);
    }

    /// <summary>A problem that the host itself found, by its status alone.</summary>
    public static ProblemHttpResult Problem(HttpContext context, int status, string? code = null) =>
        Finish(context, new ProblemDetails { Status = status }, code);

    /// <summary>A database is away. It says so in words, since whoever wrote has to know that nothing was kept.</summary>
    public static ProblemHttpResult Away(HttpContext context)
    {
        var texts = context.RequestServices.GetRequiredService<IStringLocalizer<PortalTexts>>();
        return Finish(context, new ProblemDetails { Status = StatusCodes.Status503ServiceUnavailable, Title = texts["Fault.503.Api"] }, "Away");
    }

    private static ProblemHttpResult Finish(HttpContext context, ProblemDetails problem, string? code)
    {
        if (code is not null)
            problem.Extensions["code"] = code;
        problem.Extensions["traceId"] = Activity.Current?.Id ?? context.TraceIdentifier;
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Problem(problem);
    }

    /// <summary>The field that an error of form is about, where it names one.</summary>
    private static string FieldOf(Error error) => error switch
    {
        AnswerHasNoAddress { AnswerBy: AnswerBy.Email } => "email",
        AnswerHasNoAddress { AnswerBy: AnswerBy.Letter } => "postalAddress",
        AnswerHasNoAddress { AnswerBy: AnswerBy.Phone } => "phone",
        SupportNeedsEmail => "email",
        BallotCodeUnknown => "ballotCode",
        _ => string.Empty,
    };
}

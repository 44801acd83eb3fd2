using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace ServiceiSamverkan.Api.Http;

/// <summary>The result of an endpoint: what went well, or the error in its place.</summary>
public sealed class Answer<TResult>(Error? error, TResult? result, string? etag) : IResult, IEndpointMetadataProvider
    where TResult : class, IResult
{
    public Error? Error => error;

    /// <summary>Null when there is an error.</summary>
    public TResult? Result => result;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (error is not null)
            return ProblemWriter.Problem(httpContext, error).ExecuteAsync(httpContext);
        if (etag is not null)
            httpContext.Response.Headers.ETag = etag;
        return result!.ExecuteAsync(httpContext);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        if (typeof(TResult).IsAssignableTo(typeof(IEndpointMetadataProvider)))
        {
            var populate = typeof(Answer<TResult>).GetMethod(nameof(Populate), BindingFlags.NonPublic | BindingFlags.Static)!;
            populate.MakeGenericMethod(typeof(TResult)).Invoke(null, [method, builder]);
        }

        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(HttpValidationProblemDetails), ["application/problem+json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status404NotFound, typeof(ProblemDetails), ["application/problem+json"]));
    }

    private static void Populate<T>(MethodInfo method, EndpointBuilder builder)
        where T : IEndpointMetadataProvider =>
        T.PopulateMetadata(method, builder);
}

public static class Answer
{
    public static Answer<TResult> Of<T, TResult>(Result<T> result, Func<T, TResult> answer, Func<T, string>? etagOf = null)
        where TResult : class, IResult =>
        result.Error is { } error ? new(error, null, null) : new(null, answer(result.Value), etagOf?.Invoke(result.Value));
}

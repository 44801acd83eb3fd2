using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ServiceiSamverkan.Api.Http;

/// <summary>Outcomes of use cases as HTTP answers. The error side is written by <see cref="ProblemWriter"/>.</summary>
public static class Answers
{
    public static Answer<Ok<T>> Ok<T>(this Result<T> result) => Answer.Of(result, TypedResults.Ok);

    /// <summary>200 with the aggregate's version as ETag.</summary>
    public static Answer<Ok<T>> OkWithVersion<T>(this Result<T> result, Func<T, int> versionOf) =>
        Answer.Of(result, TypedResults.Ok, value => ETagOf(versionOf(value)));

    /// <summary>201 with the address of what was made.</summary>
    public static Answer<Created<T>> Created<T>(this Result<T> result, Func<T, string> locationOf) =>
        Answer.Of(result, value => TypedResults.Created(locationOf(value), value));

    public static Answer<NoContent> NoContent(this Result result) => new(result.Error, result.Error is null ? TypedResults.NoContent() : null, null);

    public static string ETagOf(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}

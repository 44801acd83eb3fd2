using System.Collections.Concurrent;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Portal.Tenancy;

/// <summary>The page that an endpoint shows, with the values of its address in the types of the page's parameters.</summary>
public static class PageRoute
{
    private static readonly ConcurrentDictionary<(Type, string), Type?> ParameterTypes = new();

    public static RouteData Of(HttpContext context)
    {
        var page = context.GetEndpoint()!.Metadata.GetRequiredMetadata<ComponentTypeMetadata>().Type;
        var values = context.Request.RouteValues
            .Where(value => TypeOf(page, value.Key) is not null)
            .ToDictionary(value => value.Key, value => (object?)Typed(value.Value, TypeOf(page, value.Key)!));
        return new RouteData(page, values);
    }

    private static Type? TypeOf(Type page, string name) => ParameterTypes.GetOrAdd((page, name), static key =>
        key.Item1.GetProperty(key.Item2, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { } property
            && property.IsDefined(typeof(ParameterAttribute))
            ? Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            : null);

    /// <summary>A value that its constraint has let through: <c>{id:guid}</c> is a Guid for certain.</summary>
    private static object? Typed(object? value, Type type) =>
        value is string text && type != typeof(string)
            ? TypeDescriptor.GetConverter(type).ConvertFromString(null, CultureInfo.InvariantCulture, text)
            : value;
}

using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Infrastructure.Persistence.Conversions;

/// <summary>A short list as one JSON text, in its own order; for parts that are never looked for on their own.</summary>
internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(
    list => CanonicalJson.Write(list), json => CanonicalJson.Read<List<T>>(json));

/// <summary>Compares a list with a copy, since lists are changed in place; their members never change.</summary>
internal sealed class JsonListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (a, b) => a!.SequenceEqual(b!), list => list.Aggregate(0, (hash, part) => HashCode.Combine(hash, part)), list => list.ToList());

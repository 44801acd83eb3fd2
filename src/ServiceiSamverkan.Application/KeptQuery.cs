using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ServiceiSamverkan.Application;

/// <summary>
/// A query on a hot path, translated once and afterwards only given its values. Without it EF Core takes the whole
/// expression apart at every call, to find that it knows it already. Kept for each model, since engines have models of
/// their own.
/// </summary>
/// <param name="compile">Calls <c>EF.CompileAsyncQuery</c>.</param>
internal sealed class KeptQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> _kept = [];

    /// <summary>The query, and the context that is its first argument.</summary>
    public (TQuery Query, DbContext Context) On<T>(DbSet<T> anySet)
        where T : class
    {
        var context = anySet.GetService<ICurrentDbContext>().Context;
        return (_kept.GetValue(context.Model, _ => compile()), context);
    }
}
